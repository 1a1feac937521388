import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { SearchContext } from '../../../lib/snippets/search/entry.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { emptyOldTrash, TRASH_DAYS } from '../../../lib/store/empty-trash.ts';
import { createLibraryStore } from '../../../lib/store/library-store.ts';
import { openOnce } from '../../../lib/store/open-once.ts';
import { createSnippetFinder } from '../../../lib/store/snippet-finder.ts';
import { createSnippetStore } from '../../../lib/store/snippet-store.ts';

function start() {
  const open = openOnce();
  const finder = createSnippetFinder(open);
  return {
    open,
    library: createLibraryStore({ open, finder }),
    store: createSnippetStore({ open, finder, profileValues: async () => ({}) }),
  };
}
let { open, library, store } = start();
let [a, b, c]: Snippet[] = [];

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  ({ open, library, store } = start());
  a = await store.add({ title: '甲', body: '慰问困难女职工。', tags: ['关爱'] });
  b = await store.add({ title: '乙', body: '慰问 困难女职工', folder: ['旧'] });
  c = await store.add({ title: '丙', body: '开展普法宣传。' });
});

const all = async () => (await library.rows('', 99)).sort((x, y) => x.createdAt - y.createdAt);

test('rows come in parts, by id, with the beginning of the body', async () => {
  const first = await library.rows('', 2);
  const rest = await library.rows(first[1]!.id, 2);
  expect([...first, ...rest].map(({ id }) => id)).toEqual([a!.id, b!.id, c!.id].sort());
  expect((await all()).map(({ start }) => start)).toEqual([a, b, c].map((snippet) => snippet!.body));
});

test('a query finds in the whole of the texts', async () => {
  const deep = await store.add({ title: '丁', body: `${'走访慰问。'.repeat(60)}年底总结。` });
  expect(await library.find('年底总结', 9)).toEqual([deep.id]);
});

test('all that may hold a query are read for it, and to tell what is like a text', async () => {
  const contexts: SearchContext[] = [];
  const finder = {
    ...createSnippetFinder(open),
    async search(_: string, context: SearchContext) {
      contexts.push(context);
      return [];
    },
  };
  await createLibraryStore({ open, finder }).find('甲', 9);
  await createSnippetStore({ open, finder, profileValues: async () => ({}) }).near('慰问困难女职工。', 1);
  expect(contexts.length).toBeGreaterThan(1);
  expect(contexts.every(({ isThorough }) => isThorough)).toBe(true);
});

test('many are filed and tagged in one step, found so at once, and taken back', async () => {
  const at = await library.change([a!.id, c!.id], { folder: ['宣传', '普法'], addTags: ['新'], removeTags: ['关爱'] });
  expect(await store.get(a!.id)).toMatchObject({ folder: ['宣传', '普法'], tags: ['新'] });
  expect((await store.search('新')).map(({ snippet }) => snippet.id).sort()).toEqual([a!.id, c!.id].sort());
  expect(await library.revert(at, [a!.id, c!.id])).toBe(2);
  expect(await store.get(a!.id)).toEqual(a);
  expect(await store.get(c!.id)).toEqual(c);
  expect(await store.revisions(a!.id)).toEqual([]);
});

test('taking back leaves alone what was changed again since', async () => {
  const at = await library.change([a!.id, c!.id], { folder: ['新'] });
  await store.update(a!.id, { body: '另一句。' });
  expect(await library.revert(at, [a!.id, c!.id])).toBe(1);
  expect(await store.get(a!.id)).toMatchObject({ body: '另一句。', folder: ['新'] });
  expect(await store.get(c!.id)).toEqual(c);
});

test('two changes in the same millisecond are taken back one by one', async () => {
  const first = await library.change([a!.id], { folder: ['一'] });
  const second = await library.change([a!.id], { folder: ['二'] });
  expect(second).toBeGreaterThan(first);
  await library.revert(second, [a!.id]);
  expect(await store.get(a!.id)).toMatchObject({ folder: ['一'] });
});

test('many are deleted in one step, no longer found, and taken back together', async () => {
  const first = await library.remove([a!.id]);
  const second = await library.remove([b!.id, c!.id]);
  expect(await all()).toEqual([]);
  expect(await store.search('普法')).toEqual([]);
  expect((await library.trash(9)).map(({ id }) => id)).toContain(a!.id);
  await library.restore(second);
  // Taken back in one step they are of one moment, so neither comes first.
  expect(new Set((await all()).map(({ id }) => id))).toEqual(new Set([b!.id, c!.id]));
  expect((await store.search('普法')).map(({ snippet }) => snippet.id)).toEqual([c!.id]);
  await library.restore(a!.id);
  expect(await library.trash(9)).toEqual([]);
  expect(first).toBeLessThan(second);
});

test('twins say the same, spaces and punctuation aside', async () => {
  expect((await library.twins()).map((ids) => ids.sort())).toEqual([[a!.id, b!.id].sort()]);
});

test('what was deleted is forgotten after thirty days, not before', async () => {
  const deletedAt = await library.remove([a!.id]);
  const days = (count: number) => deletedAt + count * 24 * 3600_000;
  await emptyOldTrash(await open(), days(TRASH_DAYS));
  expect(await library.trash(9)).toHaveLength(1);
  await emptyOldTrash(await open(), days(TRASH_DAYS) + 1);
  expect(await library.trash(9)).toEqual([]);
});
