import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBackups } from '../../../lib/store/backups.ts';
import { createDatabase, DATABASE_NAME } from '../../../lib/store/database.ts';
import { openOnce } from '../../../lib/store/open-once.ts';
import { privateFiles } from '../../../lib/store/private-files.ts';
import { rescue } from '../../../lib/store/recovery.ts';
import { createSnippetFinder } from '../../../lib/store/snippet-finder.ts';
import { createSnippetImports } from '../../../lib/store/snippet-imports.ts';
import { createSnippetStore } from '../../../lib/store/snippet-store.ts';

// The same store over the browser's own IndexedDB: what fake-indexeddb can't say.

const opened: Dexie[] = [];

function start() {
  const open = openOnce(() => {
    const db = createDatabase();
    opened.push(db);
    return db;
  });
  const finder = createSnippetFinder(open);
  return {
    open,
    store: createSnippetStore({ open, finder, profileValues: async () => ({}) }),
    imports: createSnippetImports({ open, finder, backups: createBackups(privateFiles('test')) }),
  };
}

async function cleanUp() {
  for (const db of opened.splice(0)) db.close();
  for (const { name } of await indexedDB.databases()) await Dexie.delete(name!);
  const files = privateFiles('test');
  for (const name of await files.names()) await files.remove(name);
}
beforeEach(cleanUp);
afterEach(cleanUp);

test('the database has the schema of its version, and writes wait for the disk', async () => {
  const { open } = start();
  const db = await open();
  expect([...db.backendDB().objectStoreNames]).toEqual([
    'documents',
    'journal',
    'revisions',
    'silences',
    'snippets',
    'trash',
    'values',
  ]);
  expect(await db.transaction('rw', db.snippets, async (tx) => (tx.idbtrans as IDBTransaction).durability)).toBe(
    'strict',
  );
});

test('what was acknowledged is there after the database was closed and opened again', async () => {
  const { store, open } = start();
  const { id } = await store.add({ title: '工作计划', body: '{单位}工作计划' });
  await store.use(id, { 单位: '青禾中学' });
  (await open()).close();
  const again = start().store;
  expect(await again.recent(5)).toMatchObject([{ id, useCount: 1 }]);
  expect(await again.lastValues(['单位'])).toEqual({ 单位: '青禾中学' });
  expect((await again.search('gzjh')).map(({ snippet }) => snippet.id)).toEqual([id]);
});

test('a database that another window upgraded meanwhile is opened anew', async () => {
  const { store, open } = start();
  await store.add({ title: '甲', body: '乙' });
  (await open()).close();
  expect(await store.recent(5)).toMatchObject([{ title: '甲' }]);
});

test('a database of a newer version is refused, untouched and rescued whole', async () => {
  const newer = await createDatabase(DATABASE_NAME, [{ version: 7, tables: { snippets: 'id', later: 'id' } }]).open();
  await newer.table('later').put({ id: 1, what: '以后' });
  newer.close();
  await expect(start().store.recent(5)).rejects.toMatchObject({ code: 'newer' });
  expect(await rescue()).toEqual({
    version: 7,
    tables: { snippets: [], later: [{ id: 1, what: '以后' }] },
    problems: [],
  });
});

test('ten thousand snippets go in as one step, are found, and are taken back', async () => {
  const { store, imports } = start();
  await store.add({ title: '原有', body: '原有' });
  const add = Array.from({ length: 10_000 }, (_, each) => ({ title: `计划${each}`, body: `第${each}条：开展座谈会` }));
  await imports.stage('b', { add, replace: [] });
  const backup = await imports.commit('b');
  expect((await store.search('计划9999'))[0]!.snippet.title).toBe('计划9999');
  await imports.restore(backup);
  expect((await imports.page('', 9)).map(({ title }) => title)).toEqual(['原有']);
});

test('a private file is written whole, read as it was written, replaced and removed', async () => {
  const files = privateFiles('test');
  await files.write('a', new Uint8Array([1, 2, 3]));
  await files.write('a', new Uint8Array([4]));
  await files.write('b', new Uint8Array(0));
  expect((await files.names()).sort()).toEqual(['a', 'b']);
  expect([...(await files.read('a'))]).toEqual([4]);
  await files.remove('a');
  expect(await files.names()).toEqual(['b']);
});
