import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import type { Database } from '../../../lib/store/database.ts';
import { openOnce } from '../../../lib/store/open-once.ts';
import { createSnippetFinder } from '../../../lib/store/snippet-finder.ts';

const snippet = (title: string, more: Partial<Snippet> = {}): Snippet => ({
  id: title,
  title,
  body: '',
  folder: [],
  tags: [],
  useCount: 0,
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

test('a search that was waiting for the index when all was replaced finds what is there now', async () => {
  const reads = [Promise.withResolvers<Snippet[]>(), Promise.withResolvers<Snippet[]>()];
  let asked = 0;
  const first = Promise.withResolvers<void>();
  const toArray = () => {
    first.resolve();
    return reads[asked++]!.promise;
  };
  const table = { where: () => ({ above: () => ({ limit: () => ({ toArray }) }) }) };
  const finder = createSnippetFinder(async () => ({ snippets: table }) as unknown as Database);
  const found = finder.search('计划', {});
  await first.promise;
  finder.reset();
  reads[0]!.resolve([snippet('旧计划')]);
  reads[1]!.resolve([snippet('新计划')]);
  expect((await found).map(({ snippet }) => snippet.title)).toEqual(['新计划']);
});

/** As a database that holds these, by id. */
function holding(snippets: Snippet[], meanwhile = () => {}) {
  const table = {
    where: () => ({
      above: (last: string) => ({
        limit: (count: number) => ({
          async toArray() {
            const chunk = snippets.filter(({ id }) => id > last).slice(0, count);
            meanwhile();
            return chunk;
          },
        }),
      }),
    }),
  };
  return createSnippetFinder(async () => ({ snippets: table }) as unknown as Database);
}

test('in an index that was just built, of those that match alike the newest come first, whatever their ids', async () => {
  const ages = Array.from({ length: 700 }, (_, at) => (at * 271) % 700);
  const all = ages.map((age, at) =>
    snippet(`${1000 + at}`, { title: '甲', body: '召开座谈会', updatedAt: 10_000 - age }),
  );
  const found = await holding(all).search('座谈', { limit: 20 });
  expect(found.map(({ snippet }) => 10_000 - snippet.updatedAt)).toEqual([...Array(20).keys()]);
});

test('what is deleted while the index is built is not found', async () => {
  const finder = holding([snippet('计划一'), snippet('计划二')], () => finder.drop('计划一'));
  expect((await finder.search('计划', {})).map(({ snippet }) => snippet.id)).toEqual(['计划二']);
});

describe('right after the start', () => {
  const AT_ONCE = 3;
  const old = snippet('计划旧', { updatedAt: 1 });
  const used = snippet('计划用过', { updatedAt: 2, lastUsed: 9, useCount: 1 });
  const newer = ['计划一', '计划二'].map((title, at) => snippet(title, { updatedAt: 10 + at }));

  /** A background that has just started over these. */
  async function started(snippets: Snippet[]) {
    Dexie.dependencies.indexedDB = new IDBFactory();
    const open = openOnce();
    await (await open()).snippets.bulkAdd(snippets);
    const finder = createSnippetFinder(open, AT_ONCE);
    const soFar = async (query = '计划') => {
      const { results, isWhole } = await finder.searchSoFar(query, {});
      return [results.map(({ snippet }) => snippet.id).sort(), isWhole];
    };
    return { finder, soFar };
  }
  const ids = (...snippets: Snippet[]) => snippets.map(({ id }) => id).sort();

  test('those used last and the newest are searched at once, all of them once they are in the index', async () => {
    const { finder, soFar } = await started([old, used, ...newer]);
    expect(await soFar()).toEqual([ids(used, ...newer), false]);
    await finder.search('计划', {});
    expect(await soFar()).toEqual([ids(old, used, ...newer), true]);
  });

  test('where there are no more, they are all', async () => {
    const { soFar } = await started([used, ...newer]);
    expect(await soFar()).toEqual([ids(used, ...newer), true]);
  });

  test('what is written meanwhile is found so', async () => {
    const { finder, soFar } = await started([old, used, ...newer]);
    const asked = soFar();
    finder.put(snippet('计划新'));
    finder.drop(used.id);
    await asked;
    expect(await soFar()).toEqual([ids(snippet('计划新'), ...newer), false]);
    finder.put(used);
    finder.drop('计划新');
    expect(await soFar()).toEqual([ids(used, ...newer), false]);
    await finder.search('计划', {});
    expect(await soFar()).toEqual([ids(old, used, ...newer), true]);
  });

  test('what is replaced as a whole meanwhile is not found', async () => {
    const { finder, soFar } = await started([old, used, ...newer]);
    await soFar();
    const { snippets } = await openOnce()();
    await snippets.clear();
    await snippets.add(snippet('计划甲'));
    const asked = soFar();
    finder.reset();
    expect(await asked).toEqual([['计划甲'], true]);
  });
});
