import { createDatabase, type Database, openDatabase } from './database.ts';

/**
 * Opens the database at the first call; every later one gets the same. A failure is tried again at the next call.
 * `onOpen` is told of every opening.
 */
export function openOnce(
  create: () => Database = createDatabase,
  onOpen: (db: Database) => void = () => {},
): () => Promise<Database> {
  let opening: Promise<Database> | null = null;
  return () => {
    opening ??= openDatabase(create()).then(
      (db) => {
        // Another window upgrades, or the browser closed it: the next call opens it anew.
        db.on('close', () => {
          opening = null;
        });
        onOpen(db);
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
