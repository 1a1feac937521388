import type { BackupInfo, Backups } from './backups.ts';
import type { Database } from './database.ts';
import { deleteDatabase } from './delete-database.ts';
import type { SnippetImports } from './snippet-imports.ts';
import { StoreError, type StoreErrorCode, storing } from './store-error.ts';

/** Whether the database can be used. `lost`: it is new and empty, yet there is this backup of what it had. */
export interface Diagnosis {
  failure: StoreErrorCode | 'failed' | null;
  lost: BackupInfo | null;
}

interface Dependencies {
  open(): Promise<Database>;
  backups: Backups;
  imports: SnippetImports;
}

/** What a database can be rebuilt from a backup for; in all other cases it may be fine and only can't be had now. */
const BROKEN = new Set<Diagnosis['failure']>(['corrupted', 'failed']);

/** Looks after a database that does not open, or that the browser replaced by an empty one, as Chromium does at times. */
export function createDiagnosis({ open, backups, imports }: Dependencies) {
  async function diagnose(): Promise<Diagnosis> {
    try {
      const db = await storing(open);
      const counts = await Promise.all([db.snippets.count(), db.trash.count(), db.revisions.count()]);
      if (counts.some((count) => count > 0)) return { failure: null, lost: null };
    } catch (error) {
      return { failure: error instanceof StoreError ? error.code : 'failed', lost: null };
    }
    return { failure: null, lost: await newestBackup() };
  }

  /** Null, too, where they can't be read: nothing is wrong with the database for that. */
  async function newestBackup(): Promise<BackupInfo | null> {
    try {
      return (await backups.list()).find(({ count }) => count > 0) ?? null;
    } catch (error) {
      console.error('Zhouquan: the backups could not be listed.', error);
      return null;
    }
  }

  return {
    diagnose,

    /** Puts a backup in the place of a broken database; what could still be read of that is lost with it. */
    async rebuild(backup: string): Promise<void> {
      // Read first: without a readable backup nothing is deleted.
      await backups.read(backup);
      const { failure } = await diagnose();
      if (BROKEN.has(failure)) await deleteDatabase();
      await imports.restore(backup);
    },
  };
}
