import type { Database } from '../database.ts';
import { migrations } from '../migrations/index.ts';
import type { PrivateFiles } from '../private-files.ts';
import { type Change, followWrites, MARKS } from './follow-writes.ts';
import { listPages, readPage, writePage } from './pages.ts';
import { type Checkpoint, type Entry, replay } from './replay.ts';

export type Journal = ReturnType<typeof createJournal>;

/** When everything was put back, in milliseconds since 1970, and how many snippets that were. */
export interface Recovered {
  at: number;
  count: number;
}

/** After so many entries a checkpoint takes their place. */
const LENGTH = 200;

/**
 * A second copy of the database in files, for the day the browser loses the first: a checkpoint of all rows, and an entry
 * for each transaction since. Measured in Chromium 156: when the browser is killed in the midst of a write, LevelDB goes
 * on writing behind the torn record, can't read its log at the start after that, and the database is deleted and begun
 * anew without a word.
 */
export function createJournal(files: PrivateFiles) {
  let last: Promise<unknown> = Promise.resolve();
  let next: number | null = null;
  let erasing: Promise<void> = Promise.resolve();

  async function append(entry: Entry, mark: string): Promise<void> {
    next ??= (await listPages(files)).next;
    await writePage(files, { kind: 'entry', number: next++, mark }, entry);
  }

  async function writeCheckpoint(db: Database): Promise<void> {
    await last;
    // What is committed from here on gets this number or a later one, and may be in the checkpoint, too.
    const { next: number } = await listPages(files);
    const tables: Checkpoint['tables'] = {};
    let mark = '';
    await db.transaction('r', db.tables, async () => {
      for (const table of dataOf(db)) tables[table.name] = await table.toArray();
      mark = await markIn(db);
    });
    await writePage(files, { kind: 'checkpoint', number, mark }, { version: db.verno, tables } satisfies Checkpoint);
    for (const { name } of (await listPages(files)).obsolete) await files.remove(name);
  }

  /** Puts everything back into a database that is empty, though it was not. */
  async function recover(db: Database): Promise<void> {
    const { checkpoint, entries } = await listPages(files);
    if (!checkpoint && entries.length === 0) return;
    const base = checkpoint ? await readPage<Checkpoint>(files, checkpoint) : null;
    const since: Entry[] = [];
    for (const page of entries) {
      const entry = await readPage<Entry>(files, page);
      if (entry) since.push(entry);
    }
    const keyPaths = Object.fromEntries(dataOf(db).map(({ name, schema }) => [name, String(schema.primKey.keyPath)]));
    const tables = replay(base, since, keyPaths, migrations);
    await db.transaction('rw', db.tables, async () => {
      for (const [table, rows] of tables) await db.table(table).bulkPut(rows);
    });
    const count = tables.get('snippets')!.length;
    // Nothing but what the user deleted would not be worth a word.
    if (count > 0) await files.write(`recovered.${Date.now()}.${count}`, new Uint8Array());
  }

  return {
    /** Writes down from now on what is committed. To be called before the database opens. */
    follow(db: Database): Database {
      followWrites(db, (changes: Change[], mark) => {
        last = last
          .then(() => append({ version: db.verno, changes }, mark))
          // The database has it, and the next checkpoint will have it, too.
          .catch((error) => console.error('Zhouquan: an entry of the journal could not be written.', error));
      });
      return db;
    },

    /**
     * To be called once the database is open, before anyone uses it: puts everything back where it was lost, and writes
     * down what was committed when the background was stopped before it could do so.
     */
    async begin(db: Database): Promise<void> {
      await erasing;
      await last;
      const mark = await markIn(db);
      // What the user has emptied bears the mark of that.
      if (mark === '' && (await isEmpty(db))) await recover(db);
      else if (mark !== (await listPages(files)).mark) await writeCheckpoint(db);
    },

    /** Resolves once all that is committed is in the journal, too. */
    settled: async (): Promise<void> => void (await last),

    /** Writes a checkpoint where there is none yet, or too many entries since, or `anyway`: entries keep what was deleted. */
    async keepShort(db: Database, anyway: boolean): Promise<void> {
      const { checkpoint, entries } = await listPages(files);
      const isShort = checkpoint ? entries.length < LENGTH : await isEmpty(db);
      if (anyway || !isShort) await writeCheckpoint(db);
    },

    /** The last time that everything was put back, until the user has seen it. */
    async recovered(): Promise<Recovered | null> {
      const all = (await files.names()).flatMap((name) => recoveredOf(name) ?? []);
      return all.sort((a, b) => b.at - a.at)[0] ?? null;
    },

    /** The user has seen it. */
    async seen(): Promise<void> {
      for (const name of await files.names()) if (recoveredOf(name)) await files.remove(name);
    },

    /** Forgets everything once `deleted` resolves; until then nothing is put back. */
    async erase(deleted: Promise<void>): Promise<void> {
      const erased = deleted.then(async () => {
        await last;
        for (const name of await files.names()) await files.remove(name);
        next = null;
      });
      erasing = erased.catch(() => {}); // The caller is told.
      await erased;
    },
  };
}

const dataOf = (db: Database) => db.tables.filter(({ name }) => name !== MARKS);

const markIn = async (db: Database): Promise<string> => (await db.journal.get('last'))?.mark ?? '';

async function isEmpty(db: Database): Promise<boolean> {
  for (const table of dataOf(db)) if ((await table.limit(1).count()) > 0) return false;
  return true;
}

function recoveredOf(name: string): Recovered | null {
  const [, at, count] = /^recovered\.(\d+)\.(\d+)$/.exec(name) ?? [];
  return at ? { at: Number(at), count: Number(count) } : null;
}
