import { createDatabase, type Database, openDatabase } from './database.ts';
import { StoreError } from './store-error.ts';

/**
 * Opens the database at the first call; every later one gets the same. A failure is tried again at the next call.
 * `onOpen` is told of every opening, before anyone has the database.
 */
export function openOnce(
  create: () => Database = createDatabase,
  onOpen: (db: Database) => void | Promise<void> = () => {},
): () => Promise<Database> {
  let opening: Promise<Database> | null = null;
  // Chromium deletes what it can't read when asked for it, and opens a new one only when asked again.
  const openOrAgain = () =>
    openDatabase(create()).catch((error) => {
      if (!(error instanceof StoreError) || error.code !== 'corrupted') throw error;
      return openDatabase(create());
    });
  return () => {
    opening ??= openOrAgain().then(
      async (db) => {
        // Another window upgrades, or the browser closed it: the next call opens it anew.
        db.on('close', () => {
          opening = null;
        });
        await onOpen(db);
        return db;
      },
      (error) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  };
}
