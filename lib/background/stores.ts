import { profileValues } from '../snippets/profile-values.ts';
import { type Backups, createBackups } from '../store/backups.ts';
import { createDatabase, type Database } from '../store/database.ts';
import { createDiagnosis } from '../store/diagnosis.ts';
import { createDocumentStore } from '../store/document-store.ts';
import { emptyOldTrash } from '../store/empty-trash.ts';
import { eraseAll } from '../store/erase.ts';
import { createExportFolder } from '../store/export-folder.ts';
import { createJournal, type Journal } from '../store/journal/journal.ts';
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
  const journal = createJournal(privateFiles('journal'));
  const open = openOnce(
    () => journal.follow(createDatabase()),
    async (db) => {
      await journal.begin(db).catch((error) => console.error('Zhouquan: the journal could not be begun.', error));
      void lookAfter(db, backups, journal);
    },
  );
  const finder = createSnippetFinder(open);
  const imports = createSnippetImports({ open, backups, finder });
  return {
    documents: answering(createDocumentStore(open), journal.settled),
    snippets: answering(
      createSnippetStore({
        open,
        finder,
        profileValues: async () => profileValues((await readSettings()).profile),
      }),
      journal.settled,
    ),
    imports: answering(imports, journal.settled),
    library: answering(createLibraryStore({ open, finder }), journal.settled),
    rescue: {
      ...answering(createDiagnosis({ open, backups, imports }), journal.settled),
      rescue: () => rescue(),
      erase: () => eraseAll(open, journal, files),
      backups: backups.list,
      readBackup: backups.read,
      async recovered() {
        // Opening it is what puts it back; why it does not open, others say.
        await open().catch(() => {});
        return journal.recovered();
      },
      seeRecovered: journal.seen,
    },
  };
}

/** What is done whenever the database was opened, while it is in use already. */
async function lookAfter(db: Database, backups: Backups, journal: Journal): Promise<void> {
  await emptyOldTrash(db).catch((error) => console.error('Zhouquan: the trash could not be emptied.', error));
  const kept = await backups.daily(db).catch((error) => console.error('Zhouquan: today’s backup failed.', error));
  await journal
    .keepShort(db, Boolean(kept))
    .catch((error) => console.error('Zhouquan: the journal could not be shortened.', error));
  if (kept)
    await createExportFolder()
      .write(kept)
      .catch((error) => console.error('Zhouquan: the copy in the folder failed.', error));
}

/** The same functions; each answers after what `settled` waits for. */
function answering<A extends object>(api: A, settled: () => Promise<void>): A {
  const later = Object.entries(api).map(([name, work]) => [
    name,
    async (...args: unknown[]) => {
      const answer = await (work as (...args: unknown[]) => Promise<unknown>)(...args);
      await settled();
      return answer;
    },
  ]);
  return Object.fromEntries(later) as A;
}
