import { profileValues } from '../snippets/profile-values.ts';
import { createDocumentStore } from '../store/document-store.ts';
import { openOnce } from '../store/open-once.ts';
import { readSettings } from '../store/settings.ts';
import { createSnippetFinder } from '../store/snippet-finder.ts';
import { createSnippetStore } from '../store/snippet-store.ts';

/** All that is kept in the database. Nothing is opened before the first call. */
export function createStores() {
  const open = openOnce();
  return {
    documents: createDocumentStore(open),
    snippets: createSnippetStore({
      open,
      finder: createSnippetFinder(open),
      profileValues: async () => profileValues((await readSettings()).profile),
    }),
  };
}
