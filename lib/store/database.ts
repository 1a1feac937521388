import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Choices } from '../check/analysis.ts';
import type { Silence } from '../check/silences.ts';
import type { Snippet } from '../snippets/snippet.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { StoreError, storing } from './store-error.ts';

/** What the browser knows it by. */
export const DATABASE_NAME = 'zhouquan';

/** A snippet as it was until `at`. */
export interface Revision {
  number: number;
  snippet: string;
  at: number;
  before: Snippet;
}

/** A snippet that was deleted at that time, in milliseconds since 1970. */
export interface Trashed {
  id: string;
  deletedAt: number;
  snippet: Snippet;
}

/** What a field was last filled with. */
export interface FieldValue {
  name: string;
  value: string;
  usedAt: number;
}

/** What the user chose for a document; `id` is the session's document id. */
export interface DocumentRecord {
  id: string;
  choices: Choices;
  updatedAt: number;
}

/** `key` is the silence itself as text, so that the same one is stored once and can be found again. */
export interface SilenceRecord {
  key: string;
  silence: Silence;
}

/** Each transaction that writes leaves a mark of its own here. */
export interface JournalMark {
  id: 'last';
  mark: string;
}

/** All tables; migrations/ says how each is indexed. Only the background opens it. */
export type Database = Dexie & {
  snippets: EntityTable<Snippet, 'id'>;
  trash: EntityTable<Trashed, 'id'>;
  revisions: EntityTable<Revision, 'number'>;
  values: EntityTable<FieldValue, 'name'>;
  documents: EntityTable<DocumentRecord, 'id'>;
  silences: EntityTable<SilenceRecord, 'key'>;
  journal: EntityTable<JournalMark, 'id'>;
};

/** The database with its schema declared, not yet open. A write is acknowledged once it is on the disk. */
export function createDatabase(name = DATABASE_NAME, steps: Migration[] = migrations): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, tables, rows } of steps) {
    const declared = db.version(version).stores(tables);
    if (rows) {
      declared.upgrade(async (transaction) => {
        for (const [table, change] of Object.entries(rows)) await changeRows(transaction.table(table), change);
      });
    }
  }
  return db;
}

async function changeRows(table: Table, change: (row: Record<string, unknown>) => Record<string, unknown>) {
  await table.toCollection().modify((row, ref) => {
    ref.value = change(row);
  });
}

/** Opens the database, bringing it up to date. Throws a StoreError and leaves the data alone where that can't be done. */
export async function openDatabase(db = createDatabase()): Promise<Database> {
  await storing(() => refuseNewer(db));
  // Without this, Dexie waits for the other window without a word.
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new StoreError('blocked', 'Another window holds an older version open.')));
  });
  await storing(() => Promise.race([db.open(), blocked]));
  return db;
}

/** Dexie would open a database of a newer schema and add what it misses in it, so this looks first. */
async function refuseNewer(db: Database): Promise<void> {
  const all = await Dexie.dependencies.indexedDB.databases();
  // Dexie keeps ten times its version number in the browser.
  const installed = Math.floor((all.find(({ name }) => name === db.name)?.version ?? 0) / 10);
  if (installed > db.verno) {
    throw new StoreError('newer', `The database has schema ${installed}, this extension knows ${db.verno}.`);
  }
}
