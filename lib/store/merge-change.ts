import type { Snippet, SnippetInput } from '../snippets/snippet.ts';
import type { Revision } from './database.ts';
import { StoreError } from './store-error.ts';

/**
 * `before` with the change made to it. Where the change was made on an older state (`base`, its `updatedAt`), fields
 * that differ on both sides throw `changed`: nobody's words are overwritten silently.
 */
export function mergeChange(
  before: Snippet,
  change: Partial<SnippetInput>,
  base: number | undefined,
  revisions: Revision[],
): Snippet {
  const known = base === undefined || base === before.updatedAt;
  const origin = known ? before : revisions.find((revision) => revision.before.updatedAt === base)?.before;
  for (const field of Object.keys(change) as (keyof SnippetInput)[]) {
    const untouched = origin !== undefined && same(origin[field], before[field]);
    if (!untouched && !same(change[field], before[field])) {
      throw new StoreError('changed', `The snippet’s ${field} was changed elsewhere meanwhile.`);
    }
  }
  return { ...before, ...change };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
