import { zhouquanJson } from '../snippets/formats/zhouquan-json.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { Database } from './database.ts';
import { gunzip, gzip } from './gzip.ts';
import type { PrivateFiles } from './private-files.ts';
import { StoreError, storing } from './store-error.ts';

/** `daily`: the first of a day. The others are made before what they are named for. */
export type BackupReason = 'daily' | 'import' | 'restore';

/** All snippets at one time. */
export interface BackupInfo {
  /** The name of its file, which says the rest. */
  id: string;
  at: number;
  reason: BackupReason;
  count: number;
}

const DAYS = 10;
const OTHERS = 5;

export type Backups = ReturnType<typeof createBackups>;

/** Backups are files, zipped Zhouquan JSON, apart from the database, so that they are there when it won't open. */
export function createBackups(files: PrivateFiles) {
  async function list(): Promise<BackupInfo[]> {
    const all = (await files.names()).flatMap((name) => infoOf(name) ?? []);
    return all.sort((a, b) => b.at - a.at);
  }

  async function put(snippets: Snippet[], reason: BackupReason): Promise<string> {
    const at = Math.max(Date.now(), ((await list())[0]?.at ?? 0) + 1);
    const id = `${at}.${reason}.${snippets.length}.json.gz`;
    await files.write(id, await gzip(zhouquanJson.write(snippets)));
    const all = await list();
    const daily = all.filter((backup) => backup.reason === 'daily').slice(DAYS);
    const others = all.filter((backup) => backup.reason !== 'daily').slice(OTHERS);
    for (const old of [...daily, ...others]) await files.remove(old.id);
    return id;
  }

  return {
    /** Once a day, if there is anything to back up. Resolves to the snippets it kept, null where none was needed. */
    daily: (source: Database): Promise<Snippet[] | null> =>
      storing(async () => {
        const today = new Date().toDateString();
        const done = (await list()).some(
          ({ at, reason }) => reason === 'daily' && new Date(at).toDateString() === today,
        );
        if (done) return null;
        const snippets = await source.snippets.toArray();
        if (snippets.length === 0) return null;
        await put(snippets, 'daily');
        return snippets;
      }),

    /** Resolves to its id. */
    before: (source: Database, reason: 'import' | 'restore'): Promise<string> =>
      storing(async () => put(await source.snippets.toArray(), reason)),

    /** Latest first. */
    list: (): Promise<BackupInfo[]> => storing(list),

    /** As Zhouquan JSON. */
    read: (id: string): Promise<string> =>
      storing(async () => {
        if (!(await files.names()).includes(id))
          throw new StoreError('missing', `There is no backup with the id ${id}.`);
        return gunzip(await files.read(id));
      }),
  };
}

function infoOf(id: string): BackupInfo | null {
  const [, at, reason, count] = /^(\d+)\.(daily|import|restore)\.(\d+)\.json\.gz$/.exec(id) ?? [];
  return at ? { id, at: Number(at), reason: reason as BackupReason, count: Number(count) } : null;
}
