import type { Database } from './database.ts';

/** How long what was deleted can be taken back. */
export const TRASH_DAYS = 30;

/** Forgets for good what was deleted longer ago than that, with its revisions. */
export async function emptyOldTrash(db: Database, now = Date.now()): Promise<void> {
  const before = now - TRASH_DAYS * 24 * 3600_000;
  await db.transaction('rw', db.trash, db.revisions, async () => {
    const ids = await db.trash.where('deletedAt').below(before).primaryKeys();
    await db.trash.bulkDelete(ids);
    await db.revisions.where('snippet').anyOf(ids).delete();
  });
}
