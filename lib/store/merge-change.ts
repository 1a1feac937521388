import type { Snippet, SnippetInput } from '../snippets/snippet.ts';
import type { Revision } from './database.ts';
import { StoreError } from './store-error.ts';

/**
 * `before` with the change made to it. Where the change was made on an older state (`base`, its `updatedAt`), what was
 * changed on one side only is merged, and a field that was changed on both throws `changed`: nobody's words are
 * overwritten silently.
 */
export function mergeChange(
  before: Snippet,
  change: Partial<SnippetInput>,
  base: number | undefined,
  revisions: Revision[],
): Snippet {
  const known = base === undefined || base === before.updatedAt;
  const origin = known ? before : revisions.find((revision) => revision.before.updatedAt === base)?.before;
  const merged: Partial<SnippetInput> = {};
  for (const field of Object.keys(change) as (keyof SnippetInput)[]) {
    const [mine, theirs] = [change[field], before[field]];
    const changedHere = !origin || !same(mine, origin[field]);
    const changedThere = !origin || !same(theirs, origin[field]);
    if (same(mine, theirs) || !changedHere) continue;
    if (changedThere) throw new StoreError('changed', `The snippet’s ${field} was changed elsewhere meanwhile.`);
    Object.assign(merged, { [field]: mine });
  }
  return { ...before, ...merged };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
