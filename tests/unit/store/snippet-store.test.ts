import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDatabase } from '../../../lib/store/database.ts';
import { openOnce } from '../../../lib/store/open-once.ts';
import { createSnippetFinder } from '../../../lib/store/snippet-finder.ts';
import { createSnippetStore } from '../../../lib/store/snippet-store.ts';

let open: ReturnType<typeof openOnce>;
let store: ReturnType<typeof createSnippetStore>;

/** A background that has just started, over the same disk. */
function start() {
  open = openOnce();
  store = createSnippetStore({
    open,
    finder: createSnippetFinder(open),
    profileValues: async () => ({ 单位: '青禾中学' }),
  });
}

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  start();
});

const add = (title: string, body = title) => store.add({ title, body });
const titles = async (found: Promise<{ title: string }[]>) => (await found).map(({ title }) => title);

test('what was added is there after a restart, and found', async () => {
  const { id } = await add('工作计划');
  start();
  expect(await store.get(id)).toMatchObject({ title: '工作计划', useCount: 0, folder: [], tags: [] });
  expect((await store.search('gzjh')).map(({ snippet }) => snippet.id)).toEqual([id]);
});

test('recent: used last first, then never used, newest first', async () => {
  const [a, b, c] = [await add('甲'), await add('乙'), await add('丙')];
  await store.update(c.id, { body: '丙丙' });
  await store.use(a.id, {});
  expect(await titles(store.recent(9))).toEqual(['甲', '丙', '乙']);
  expect(await titles(store.recent(1))).toEqual(['甲']);
  expect(b.lastUsed).toBeUndefined();
});

test('an update keeps what it was', async () => {
  const { id } = await add('甲');
  await store.update(id, { title: '乙' });
  await store.update(id, { title: '丙' });
  expect(await titles(store.revisions(id))).toEqual(['乙', '甲']);
  expect((await store.search('丙')).length).toBe(1);
  expect((await store.search('乙')).length).toBe(0);
});

describe('two windows', () => {
  test('that change different fields are merged', async () => {
    const { id, updatedAt } = await add('甲', '内容');
    await store.update(id, { title: '乙' }, updatedAt);
    expect(await store.update(id, { body: '新内容' }, updatedAt)).toMatchObject({ title: '乙', body: '新内容' });
  });

  test('that send the whole form are merged, too: what nobody touched here is not sent back', async () => {
    const { id, updatedAt } = await add('甲', '内容');
    await store.update(id, { title: '乙', tags: ['新'] }, updatedAt);
    const form = { title: '甲', body: '新内容', folder: [], tags: [] };
    expect(await store.update(id, form, updatedAt)).toMatchObject({ title: '乙', body: '新内容', tags: ['新'] });
  });

  test('that change different paragraphs and tags are merged', async () => {
    const { id, updatedAt } = await add('甲', '一\n二\n三');
    await store.update(id, { body: '一\n二改\n三', tags: ['那边'] }, updatedAt);
    const merged = await store.update(id, { body: '一\n二\n三\n四', tags: ['这边'] }, updatedAt);
    expect(merged).toMatchObject({ body: '一\n二改\n三\n四', tags: ['那边', '这边'] });
  });

  test('that change the same paragraph: the second is told, and nothing is overwritten', async () => {
    const { id, updatedAt } = await add('甲', '一\n二');
    await store.update(id, { body: '一\n二改' }, updatedAt);
    await expect(store.update(id, { body: '一\n二又改' }, updatedAt)).rejects.toMatchObject({ code: 'changed' });
    expect(await store.get(id)).toMatchObject({ body: '一\n二改' });
  });

  test('that change the same field: the second is told, and nothing is overwritten', async () => {
    const { id, updatedAt } = await add('甲', '内容');
    await store.update(id, { title: '乙' }, updatedAt);
    await expect(store.update(id, { title: '丙' }, updatedAt)).rejects.toMatchObject({ code: 'changed' });
    expect(await store.get(id)).toMatchObject({ title: '乙' });
  });

  test('that make the same change agree', async () => {
    const { id, updatedAt } = await add('甲');
    await store.update(id, { title: '乙' }, updatedAt);
    expect(await store.update(id, { title: '乙' }, updatedAt)).toMatchObject({ title: '乙' });
  });
});

test('what was removed is in the trash, and comes back as it was', async () => {
  const snippet = await add('甲');
  await store.remove(snippet.id);
  expect(await store.get(snippet.id)).toBeUndefined();
  expect(await store.search('甲')).toEqual([]);
  expect(await store.trash()).toMatchObject([{ id: snippet.id }]);
  expect(await store.restore(snippet.id)).toEqual(snippet);
  expect(await store.trash()).toEqual([]);
  expect(await store.search('甲')).toHaveLength(1);
});

test.each([
  ['update', () => store.update('none', { title: '甲' })],
  ['remove', () => store.remove('none')],
  ['restore', () => store.restore('none')],
  ['use', () => store.use('none', {})],
])('%s of an unknown id says so', async (_, call) => {
  await expect(call()).rejects.toMatchObject({ name: 'StoreError', code: 'missing' });
});

test('values: the profile first, then what was used last', async () => {
  const { id } = await add('甲');
  await store.use(id, { 单位: '别的', 年度: '2026' });
  await store.use(id, { 年度: '2027' });
  expect(await store.lastValues(['单位', '年度', '没有', 'toString'])).toEqual({ 单位: '青禾中学', 年度: '2027' });
  expect(await store.get(id)).toMatchObject({ useCount: 2 });
});

test('a database of a newer version is left alone, and said so', async () => {
  const future = () => createDatabase(undefined, [{ version: 99, tables: { snippets: 'id', other: 'id' } }]);
  const newer = await future().open();
  newer.close();
  await expect(store.recent(5)).rejects.toMatchObject({ code: 'newer' });
  const again = await future().open();
  expect([again.backendDB().version, [...again.backendDB().objectStoreNames]]).toEqual([990, ['other', 'snippets']]);
});

test('a write that fails half-way changes nothing', async () => {
  const { id } = await add('甲');
  const db = await open();
  db.revisions.hook('creating', () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  });
  await expect(store.update(id, { title: '乙' })).rejects.toMatchObject({ code: 'full' });
  expect(await store.get(id)).toMatchObject({ title: '甲' });
});
