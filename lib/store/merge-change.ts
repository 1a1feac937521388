import { mergeChanges } from '../snippets/merge-changes.ts';
import type { Snippet, SnippetInput } from '../snippets/snippet.ts';
import type { Revision } from './database.ts';
import { StoreError } from './store-error.ts';

/**
 * `before` with the change made to it. Where the change was made on an older state (`base`, its `updatedAt`), what was
 * changed on one side only is merged, and what was changed on both throws `changed`: nobody's words are overwritten
 * silently.
 */
export function mergeChange(
  before: Snippet,
  change: Partial<SnippetInput>,
  base: number | undefined,
  revisions: Revision[],
): Snippet {
  const known = base === undefined || base === before.updatedAt;
  const origin = known ? before : revisions.find((revision) => revision.before.updatedAt === base)?.before;
  const { clashes, take } = mergeChanges(origin, change, before);
  const [clash] = clashes;
  if (clash) throw new StoreError('changed', `The snippet’s ${clash.field} was changed elsewhere meanwhile.`);
  return { ...before, ...take('mine') };
}
