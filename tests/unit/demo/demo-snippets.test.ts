import { beforeEach, expect, it } from 'vitest';
import { withDemoSnippet } from '../../../lib/demo/demo-snippets.ts';
import type { Client } from '../../../lib/messaging/rpc.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import type { SnippetStore } from '../../../lib/store/snippet-store.ts';

const snippet = (id: string): Snippet => ({
  id,
  title: id,
  body: '{人数}人',
  folder: [],
  tags: [],
  useCount: 0,
  createdAt: 0,
  updatedAt: 0,
});

let asked: [string, ...unknown[]][];
let used: number;
let shown: Client<SnippetStore>;

beforeEach(() => {
  asked = [];
  used = 0;
  const note =
    <Result>(name: string, result: Result) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
      return result;
    };
  const store = {
    recent: note('recent', [snippet('own')]),
    search: note('search', [{ snippet: snippet('own'), title: [], body: [] }]),
    searchSoFar: note('search', { results: [{ snippet: snippet('own'), title: [], body: [] }], isWhole: false }),
    use: note('use', undefined),
    add: note('add', snippet('new')),
    update: note('update', snippet('own')),
    remove: note('remove', undefined),
    restore: note('restore', snippet('own')),
    lastValues: note('lastValues', { 单位: '青禾中学' }),
    keepValues: note('keepValues', undefined),
  } as unknown as Client<SnippetStore>;
  shown = withDemoSnippet(store, { title: '走访慰问', body: '慰问{人数}人。', values: { 人数: '6' } }, () => used++);
});

it('stands before the user’s own, and is found by its words', async () => {
  expect((await shown.recent(8)).map(({ id }) => id)).toEqual(['demo', 'own']);
  expect((await shown.recent(1)).map(({ id }) => id)).toEqual(['demo']);
  expect((await shown.search('慰问')).map((one) => [one.snippet.id, one.title, one.body])).toEqual([
    ['demo', [[2, 4]], [[0, 2]]],
    ['own', [], []],
  ]);
  const { results, isWhole } = await shown.searchSoFar('慰问');
  expect([results.map((one) => one.snippet.id), isWhole]).toEqual([['demo', 'own'], false]);
  expect((await shown.search('运动会')).map((one) => one.snippet.id)).toEqual(['own']);
});

it('comes with its values, which the unit’s own win over', async () => {
  expect(await shown.lastValues(['单位', '人数'])).toEqual({ 人数: '6', 单位: '青禾中学' });
});

it('nothing of it is stored', async () => {
  const base = (await shown.recent(1))[0]!.updatedAt;
  await shown.use('demo', { 人数: '6' });
  await shown.update('demo', { title: '慰问' }, base);
  expect((await shown.recent(1))[0]!.title).toBe('慰问');
  await shown.remove('demo');
  expect((await shown.recent(8)).map(({ id }) => id)).toEqual(['own']);
  await shown.restore('demo');
  expect((await shown.recent(1))[0]!.id).toBe('demo');
  await shown.keepValues({ 人数: '6' });
  expect(asked.filter(([name]) => name !== 'recent')).toEqual([]);
  expect(used).toBe(1);
});

it('what the user does with their own is stored as always', async () => {
  await shown.add({ title: '新', body: '新' });
  await shown.use('own', {});
  await shown.update('own', { title: '改' }, 5);
  await shown.remove('own');
  await shown.restore('own');
  expect(asked).toEqual([
    ['add', { title: '新', body: '新' }],
    ['use', 'own', {}],
    ['update', 'own', { title: '改' }, 5],
    ['remove', 'own'],
    ['restore', 'own'],
  ]);
  expect(used).toBe(0);
});
