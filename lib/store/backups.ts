import { Dexie, type EntityTable } from 'dexie';
import { zhouquanJson } from '../snippets/formats/zhouquan-json.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { Database } from './database.ts';
import { gunzip, gzip } from './gzip.ts';
import { StoreError, storing } from './store-error.ts';

/** All snippets at one time, as zipped Zhouquan JSON. */
interface BackupRecord {
  id: string;
  at: number;
  reason: BackupReason;
  count: number;
  zipped: Uint8Array<ArrayBuffer>;
}

/** `daily`: the first of a day. The others are made before what they are named for. */
export type BackupReason = 'daily' | 'import' | 'restore';

export type BackupInfo = Omit<BackupRecord, 'zipped'>;

const DAYS = 10;
const OTHERS = 5;

export type Backups = ReturnType<typeof createBackups>;

/** Backups live in a database of their own, so that they can be read when the other one won't open. */
export function createBackups(name = 'zhouquan-backups') {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
    backups: EntityTable<BackupRecord, 'id'>;
  };
  db.version(1).stores({ backups: 'id, at' });

  async function put(snippets: Snippet[], reason: BackupReason, id: string): Promise<void> {
    const zipped = await gzip(zhouquanJson.write(snippets));
    await db.transaction('rw', db.backups, async () => {
      await db.backups.put({ id, at: Date.now(), reason, count: snippets.length, zipped });
      const all = await db.backups.orderBy('at').reverse().toArray();
      const daily = all.filter((backup) => backup.reason === 'daily').slice(DAYS);
      const others = all.filter((backup) => backup.reason !== 'daily').slice(OTHERS);
      await db.backups.bulkDelete([...daily, ...others].map((backup) => backup.id));
    });
  }

  return {
    /** Once a day, if there is anything to back up. */
    daily: (source: Database): Promise<void> =>
      storing(async () => {
        const id = `daily ${new Date().toISOString().slice(0, 10)}`;
        if (await db.backups.get(id)) return;
        const snippets = await source.snippets.toArray();
        if (snippets.length > 0) await put(snippets, 'daily', id);
      }),

    before: (source: Database, reason: 'import' | 'restore'): Promise<string> =>
      storing(async () => {
        const id = `${reason} ${crypto.randomUUID()}`;
        await put(await source.snippets.toArray(), reason, id);
        return id;
      }),

    /** Latest first. */
    list: (): Promise<BackupInfo[]> =>
      storing(async () => {
        const all = await db.backups.orderBy('at').reverse().toArray();
        return all.map(({ zipped: _, ...info }) => info);
      }),

    /** As Zhouquan JSON. */
    read: (id: string): Promise<string> =>
      storing(async () => {
        const backup = await db.backups.get(id);
        if (!backup) throw new StoreError('missing', `There is no backup with the id ${id}.`);
        return gunzip(backup.zipped);
      }),
  };
}
