import type { Snippet } from './snippet.ts';

/**
 * What the wordings of one item have in common: the item, or the snippet that another was saved beside as a version of
 * it, whose id then stands for the item.
 */
export function wordingGroup({ id, item }: Pick<Snippet, 'id' | 'item'>): string {
  return item ?? id;
}

/** The same order, but wordings of one item right behind the best of them. */
export function keepTogether<Result extends { snippet: Snippet }>(results: readonly Result[]): Result[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const key = wordingGroup(result.snippet);
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()].flat();
}
