import { expect, it } from 'vitest';
import type { PaletteFrame, PaletteOpening } from '../../lib/messaging/palette-wire.ts';
import type { Client } from '../../lib/messaging/rpc.ts';
import { createPaletteSession } from '../../lib/palette/palette-session.ts';
import type { SearchResult } from '../../lib/snippets/search/entry.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import type { SnippetStore } from '../../lib/store/snippet-store.ts';

const visit: Snippet = {
  id: 's1',
  title: '走访慰问',
  body: '走访{人数}人{光标}。',
  abbreviation: 'zfww',
  folder: [],
  tags: [],
  useCount: 0,
  createdAt: 0,
  updatedAt: 0,
};

const hits = (...ids: string[]): SearchResult[] =>
  ids.map((id) => ({ snippet: { ...visit, id }, title: [], body: [] }));

function setUp(found: SearchResult[] = hits('s1'), more: Partial<Client<SnippetStore>> = {}) {
  const asked: unknown[][] = [];
  const note =
    <Result>(name: string, result: Result) =>
    async (...given: unknown[]) => {
      asked.push([name, ...given]);
      return result;
    };
  const store = {
    searchSoFar: note('search', { results: found, isWhole: true }),
    recent: note('recent', [visit]),
    use: note('use', undefined),
    ...more,
  } as unknown as Client<SnippetStore>;
  const frame = { insert: note('insert', { ok: true, undoSteps: 1 }), close: note('close', undefined) };
  const place = async (_: unknown, block: string) => ({ kind: 'union-women', section: `section of ${block}` });
  return { session: createPaletteSession(store, () => frame as unknown as Client<PaletteFrame>, place), asked };
}

const blocks = [{ id: 'b1', text: '另外zfww；；。', kind: 'paragraph' as const }];
const opening: PaletteOpening = {
  blocks,
  caret: { block: 'b1', offset: 8 },
  trigger: { block: 'b1', start: 6, end: 8, text: '；；' },
  query: '',
  word: '',
};

it('opens on what was used last', async () => {
  const { session, asked } = setUp();
  await session.page.open(opening);
  expect(asked).toEqual([['recent', 8]]);
  expect(session.results.value.map(({ snippet }) => snippet.title)).toEqual(['走访慰问']);
});

it('searches for what was typed before it was there', async () => {
  const { session, asked } = setUp();
  await session.page.open({ ...opening, query: 'zf' });
  expect(asked[0]).toEqual(['search', 'zf', { limit: 8 }]);
});

it('wordings of one item stand together, behind the best of them', async () => {
  const found = ['a', 'b', 'a'].map((item, at) => ({ snippet: { ...visit, id: `s${at}`, item }, title: [], body: [] }));
  const { session } = setUp(found);
  await session.page.open({ ...opening, query: 'zf' });
  expect(session.results.value.map(({ snippet }) => snippet.id)).toEqual(['s0', 's2', 's1']);
});

it('what belongs to the section at the caret comes first, as soon as the document is read', async () => {
  const { session, asked } = setUp();
  await session.page.open({ ...opening, query: 'zf' });
  await Promise.resolve();
  expect(asked.at(-1)).toEqual(['search', 'zf', { limit: 8, kind: 'union-women', section: 'section of b1' }]);
});

it('puts the text in place of the mark, fitted, with the caret where it belongs, and counts the use', async () => {
  const { session, asked } = setUp();
  await session.page.open(opening);
  session.insert(visit, { 人数: '18' });
  await Promise.resolve();
  expect(asked.slice(1)).toEqual([
    ['insert', [{ text: '走访18人', kind: 'paragraph' }], { over: opening.trigger }, { block: 0, offset: 5 }],
    ['use', 's1', { 人数: '18' }],
  ]);
});

it('takes the abbreviation before the mark with it', async () => {
  const { session, asked } = setUp();
  await session.page.open({ ...opening, word: 'zfww' });
  session.insert(visit, {});
  expect(asked.find(([name]) => name === 'insert')![2]).toEqual({
    over: { block: 'b1', start: 2, end: 8, text: 'zfww；；' },
  });
});

it('leaves a word that is no abbreviation', async () => {
  const { session, asked } = setUp();
  await session.page.open({ ...opening, word: 'abc' });
  session.insert(visit, {});
  expect(asked.at(-1)![2]).toEqual({ over: opening.trigger });
});

it('opened by a key, inserts at the caret', async () => {
  const { session, asked } = setUp();
  await session.page.open({ ...opening, trigger: null });
  session.insert(visit, {});
  expect(asked.at(-1)![2]).toBe('caret');
});

it('right after the browser has started shows what is found at once, and the rest behind it', async () => {
  const all = Promise.withResolvers<SearchResult[]>();
  const { session } = setUp([], {
    searchSoFar: async () => ({ results: hits('few'), isWhole: false }),
    search: () => all.promise,
  });
  const opened = session.page.open({ ...opening, query: 'zf' });
  await new Promise<void>((shown) => session.results.subscribe(({ length }) => length > 0 && shown()));
  expect([session.results.value.length, session.isWhole.value]).toEqual([1, false]);
  all.resolve(hits('old', 'few'));
  await opened;
  expect(session.results.value.map(({ snippet }) => snippet.id)).toEqual(['few', 'old']);
  expect(session.isWhole.value).toBe(true);
});
