import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDatabase, openDatabase } from '../../../lib/store/database.ts';
import { migrations } from '../../../lib/store/migrations/index.ts';
import type { Migration } from '../../../lib/store/migrations/migration.ts';
import { rescue } from '../../../lib/store/recovery.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

const old = { id: '1', title: '甲', updatedAt: 1 };
const first: Migration = { version: 1, tables: { snippets: 'id, updatedAt' } };
const upper: Migration = {
  version: 2,
  tables: { snippets: 'id, updatedAt, initial' },
  rows: { snippets: (row) => ({ ...row, initial: String(row.title)[0] }) },
};
const broken: Migration = {
  version: 3,
  tables: { snippets: 'id' },
  rows: {
    snippets: () => {
      throw new Error('This step is wrong.');
    },
  },
};

async function filled(steps: Migration[]) {
  const db = await createDatabase('test', steps).open();
  await db.table('snippets').put(old);
  db.close();
}

test('steps are numbered from 1, one after the other', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

describe('the schema of every version', () => {
  // Appended with each step and then left alone: a change to a released step shows here.
  test.each([
    [
      1,
      'documents:id,updatedAt revisions:++number,snippet,at silences:key snippets:id,updatedAt,lastUsed trash:id,deletedAt values:name',
    ],
    [
      2,
      'documents:id,updatedAt revisions:++number,snippet,at silences:key snippets:id,updatedAt,lastUsed trash:id,deletedAt values:name',
    ],
    [
      3,
      'documents:id,updatedAt journal:id revisions:++number,snippet,at silences:key snippets:id,updatedAt,lastUsed trash:id,deletedAt values:name',
    ],
  ])('%i', async (version, schema) => {
    const db = await createDatabase('schema', migrations.slice(0, version)).open();
    const tables = db.tables.map((table) =>
      [table.name, [table.schema.primKey, ...table.schema.indexes].map(({ src }) => src).join()].join(':'),
    );
    expect(tables.sort().join(' ')).toBe(schema);
    db.close();
  });
});

// For each step: rows as the version before kept them, and as they must be after it.
const steps: [version: number, table: string, before: object, after: object][] = [
  [
    2,
    'snippets',
    { id: '1', title: '甲', body: '依法**权益，**保护{单位:a**b}\\{\\**', updatedAt: 1 },
    { id: '1', title: '甲', body: '依法\\*\\*权益，\\*\\*保护{单位:a**b}\\{\\\\\\*\\*', updatedAt: 1 },
  ],
  [2, 'snippets', { id: '1', body: '3*4' }, { id: '1', body: '3*4' }],
  [
    2,
    'trash',
    { id: '1', deletedAt: 2, snippet: { id: '1', body: '**甲**' } },
    { id: '1', deletedAt: 2, snippet: { id: '1', body: '\\*\\*甲\\*\\*' } },
  ],
  [
    2,
    'revisions',
    { number: 1, snippet: '1', at: 2, before: { id: '1', body: '**甲**' } },
    { number: 1, snippet: '1', at: 2, before: { id: '1', body: '\\*\\*甲\\*\\*' } },
  ],
];

test.each(steps)('step %i brings the rows of %s up to date', async (version, table, before, after) => {
  const old = await createDatabase('steps', migrations.slice(0, version - 1)).open();
  await old.table(table).put(before);
  old.close();
  const db = await openDatabase(createDatabase('steps', migrations.slice(0, version)));
  expect(await db.table(table).toArray()).toEqual([after]);
  db.close();
});

test('a step changes every row', async () => {
  await filled([first]);
  const db = await openDatabase(createDatabase('test', [first, upper]));
  expect(await db.table('snippets').toArray()).toEqual([{ ...old, initial: '甲' }]);
  db.close();
});

test('a database of any age goes through all it has not seen', async () => {
  const db = await openDatabase(createDatabase('new', [first, upper]));
  expect(db.verno).toBe(2);
  db.close();
});

test('a step that fails leaves the old data as it was, and it can be rescued', async () => {
  await filled([first]);
  await expect(openDatabase(createDatabase('test', [first, upper, broken]))).rejects.toThrow();
  expect(await rescue('test')).toEqual({ version: 1, tables: { snippets: [old] }, problems: [] });
});

test('a database of a newer version is rescued as it is', async () => {
  await filled([first, upper]);
  await expect(openDatabase(createDatabase('test', [first]))).rejects.toMatchObject({ code: 'newer' });
  expect((await rescue('test')).tables).toEqual({ snippets: [old] });
});
