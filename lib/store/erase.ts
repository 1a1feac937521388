import { browser } from 'wxt/browser';
import type { Database } from './database.ts';
import { deleteDatabase } from './delete-database.ts';
import { createExportFolder } from './export-folder.ts';
import type { Journal } from './journal/journal.ts';
import type { PrivateFiles } from './private-files.ts';

/**
 * Deletes everything the user ever entered or chose: the database, its journal and backups, the settings and how each
 * site was left. Which sites are enabled stays, as the browser keeps that. Rejects with `blocked`, and leaves all the rest, where
 * another window holds the database open.
 */
export async function eraseAll(
  open: () => Promise<Database>,
  journal: Pick<Journal, 'erase'>,
  backups: PrivateFiles,
): Promise<void> {
  const db = await open().catch(() => null);
  db?.close();
  await journal.erase(deleteDatabase(db?.name));
  for (const name of await backups.names()) await backups.remove(name);
  await createExportFolder().forget();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
