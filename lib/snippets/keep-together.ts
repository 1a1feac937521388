import type { Snippet } from './snippet.ts';

/** The same order, but wordings of one item right behind the best of them. */
export function keepTogether<Result extends { snippet: Snippet }>(results: readonly Result[]): Result[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const { id, item } = result.snippet;
    const key = item ? `item ${item}` : `one ${id}`;
    const group = groups.get(key);
    if (group) group.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()].flat();
}
