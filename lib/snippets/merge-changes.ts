import { mergeLines } from '../draft/merge-lines.ts';
import type { SnippetInput } from './snippet.ts';

type Side = 'mine' | 'theirs';

/** What became of two changes of one snippet. */
export interface MergedChanges {
  /** What both sides changed, each in its own way; of the body, its paragraphs alone. */
  clashes: { field: keyof SnippetInput; mine: string; theirs: string }[];
  /** What `theirs` has otherwise once both sides' changes are in it; where they clash, one side's. */
  take(side: Side): Partial<SnippetInput>;
}

/**
 * Merges two changes of a snippet that began from the same state: field by field, the body paragraph by paragraph, tags one
 * by one. Without `base`, nobody knows who changed what, and all that differs clashes.
 */
export function mergeChanges(
  base: SnippetInput | undefined,
  mine: Partial<SnippetInput>,
  theirs: SnippetInput,
): MergedChanges {
  const clashes: MergedChanges['clashes'] = [];
  const taken: Record<Side, Partial<SnippetInput>> = { mine: {}, theirs: {} };
  const put = (field: keyof SnippetInput, here: unknown, there = here) => {
    Object.assign(taken.mine, { [field]: here });
    Object.assign(taken.theirs, { [field]: there });
  };
  for (const field of Object.keys(mine) as (keyof SnippetInput)[]) {
    const [here, there, origin] = [mine[field], theirs[field], base?.[field]];
    if (same(here, there) || (base && same(here, origin))) continue;
    if (base && same(there, origin)) put(field, here);
    else if (base && field === 'tags') put(field, mergeTags(base.tags, mine.tags, theirs.tags));
    else if (base && field === 'body') {
      const lines = mergeLines(base.body, mine.body!, theirs.body);
      for (const clash of lines.clashes)
        clashes.push({ field, mine: clash.mine.join('\n'), theirs: clash.theirs.join('\n') });
      put(field, lines.take('mine'), lines.take('theirs'));
    } else {
      clashes.push({ field, mine: written(here), theirs: written(there) });
      put(field, here, there);
    }
  }
  return { clashes, take: (side) => taken[side] };
}

function mergeTags(base: string[] = [], mine: string[] = [], theirs: string[] = []): string[] {
  const left = theirs.filter((tag) => mine.includes(tag) || !base.includes(tag));
  return [...left, ...mine.filter((tag) => !base.includes(tag) && !theirs.includes(tag))];
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join('/');
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
