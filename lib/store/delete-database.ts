import { Dexie } from 'dexie';
import { DATABASE_NAME } from './database.ts';
import { StoreError, storing } from './store-error.ts';

/**
 * Deletes the database, whatever state it is in. Rejects with `blocked` where another window holds it open and does not
 * let go when asked to; the browser then deletes it once that window does.
 */
export async function deleteDatabase(name = DATABASE_NAME): Promise<void> {
  const db = new Dexie(name);
  // Without this, Dexie waits for the other window without a word.
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new StoreError('blocked', 'Another window holds the database open.')));
  });
  await storing(() => Promise.race([db.delete(), blocked]));
}
