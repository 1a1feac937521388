import { profileValues } from '../snippets/profile-values.ts';
import { createBackups } from '../store/backups.ts';
import { createDatabase } from '../store/database.ts';
import { createDiagnosis } from '../store/diagnosis.ts';
import { createDocumentStore } from '../store/document-store.ts';
import { emptyOldTrash } from '../store/empty-trash.ts';
import { eraseAll } from '../store/erase.ts';
import { createExportFolder } from '../store/export-folder.ts';
import { createLibraryStore } from '../store/library-store.ts';
import { openOnce } from '../store/open-once.ts';
import { privateFiles } from '../store/private-files.ts';
import { rescue } from '../store/recovery.ts';
import { readSettings } from '../store/settings.ts';
import { createSnippetFinder } from '../store/snippet-finder.ts';
import { createSnippetImports } from '../store/snippet-imports.ts';
import { createSnippetStore } from '../store/snippet-store.ts';

/** All that is kept in the database. Nothing is opened before the first call. */
export function createStores() {
  const files = privateFiles('backups');
  const backups = createBackups(files);
  const open = openOnce(createDatabase, (db) => {
    backups
      .daily(db)
      .then((kept) => kept && createExportFolder().write(kept))
      .catch((error) => console.error('Zhouquan: today’s backup failed.', error));
    emptyOldTrash(db).catch((error) => console.error('Zhouquan: the trash could not be emptied.', error));
  });
  const finder = createSnippetFinder(open);
  const imports = createSnippetImports({ open, backups, finder });
  return {
    documents: createDocumentStore(open),
    snippets: createSnippetStore({
      open,
      finder,
      profileValues: async () => profileValues((await readSettings()).profile),
    }),
    imports,
    library: createLibraryStore({ open, finder }),
    rescue: {
      ...createDiagnosis({ open, backups, imports }),
      rescue: () => rescue(),
      erase: () => eraseAll(open, files),
      backups: backups.list,
      readBackup: backups.read,
    },
  };
}
