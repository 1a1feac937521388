import { expect, test } from 'vitest';
import type { SearchResult } from '../../../lib/snippets/search/entry.ts';
import { searchInSteps } from '../../../lib/snippets/search-in-steps.ts';

const hits = (ids: string) =>
  [...ids].map((id) => ({ snippet: { id }, title: [], body: [] }) as unknown as SearchResult);
const idsOf = (results: SearchResult[]) => results.map(({ snippet }) => snippet.id).join('');

/** What is shown, step by step, by a store that finds `few` at once and `all` later. */
async function steps(few: string, isWhole: boolean, all: string, { limit = 9, waits = true } = {}) {
  const shown: [string, boolean][] = [];
  let asked = 0;
  const store = {
    searchSoFar: async () => ({ results: hits(few), isWhole }),
    async search() {
      asked++;
      return hits(all);
    },
  };
  const last = await searchInSteps(store, 'q', { limit }, (results, whole) => {
    shown.push([idsOf(results), whole]);
    return waits;
  });
  expect(idsOf(last)).toBe(shown.at(-1)![0]);
  return { shown, asked };
}

test.each<[string, Parameters<typeof steps>, Awaited<ReturnType<typeof steps>>]>([
  ['all at once', ['ab', true, ''], { shown: [['ab', true]], asked: 0 }],
  [
    'what is on show stays where it is, the rest comes behind it',
    ['ca', false, 'abcd'],
    {
      shown: [
        ['ca', false],
        ['cabd', true],
      ],
      asked: 1,
    },
  ],
  [
    'no more than asked for',
    ['ca', false, 'abcd', { limit: 3 }],
    {
      shown: [
        ['ca', false],
        ['cab', true],
      ],
      asked: 1,
    },
  ],
  [
    'nothing yet is told from nothing',
    ['', false, ''],
    {
      shown: [
        ['', false],
        ['', true],
      ],
      asked: 1,
    },
  ],
  [
    'the rest isn’t asked for if nobody waits',
    ['a', false, 'ab', { waits: false }],
    { shown: [['a', false]], asked: 0 },
  ],
])('%s', async (_, given, expected) => {
  expect(await steps(...given)).toEqual(expected);
});
