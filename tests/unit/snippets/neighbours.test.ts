import { describe, expect, test } from 'vitest';
import { createNeighbours, rowsIn } from '../../../lib/snippets/search/neighbours.ts';
import { createSnippetIndex } from '../../../lib/snippets/search/search.ts';
import { spellingsOf } from '../../../lib/snippets/search/spellings.ts';

/** Rows of the first `segments` segments, 2,048 each, in which a term may be spelled. */
function rowsFor(term: string, texts: [row: number, text: string][], segments: number): number[] {
  const neighbours = createNeighbours();
  for (const [row, text] of texts) neighbours.add(row, text);
  neighbours.settle();
  const spellings = spellingsOf(term, neighbours);
  const blocks = spellings && neighbours.blocks(spellings.blocks);
  if (!blocks) return [];
  return Array.from({ length: segments }, (_, segment) =>
    [...rowsIn(blocks, segment)].map((word, at) => [segment * 2048 + at * 32, word]),
  )
    .flat()
    .filter(([, word]) => word !== 0)
    .map(([row]) => row!);
}

const whole = (from: number) => Array.from({ length: 16 }, (_, word) => from + word * 32);

describe('only blocks of texts in which the sounds are neighbours are looked at', () => {
  test.each<[string, [number, string][], number[]]>([
    ['daoshang', [[3, '道上']], whole(0)],
    ['daoshang', [[3, '道，上']], []],
    ['daoshang', [[3, '道”上']], whole(0)],
    ['daoshang', [[3, '道\n上']], []],
    [
      'daosh',
      [
        [700, '道上'],
        [3, '上道'],
      ],
      whole(512),
    ],
    ['dsh', [[3, '道上']], whole(0)],
    ['dx', [[3, '道上']], []],
    ['道sh', [[3, '道上']], whole(0)],
    [
      'daoshangzou',
      [
        [3, '道上'],
        [5000, '上走'],
      ],
      [],
    ],
    // Further than at first there is room for.
    [
      'daoshang',
      [
        [3, '上道'],
        [40_000, '道上'],
        [90_000, '上道'],
      ],
      whole(39_936),
    ],
  ])('%s in %j', (term, texts, rows) => {
    expect(rowsFor(term, texts, 50)).toEqual(rows);
  });
});

test('what is put in after a search is found by its sounds, too', () => {
  const index = createSnippetIndex();
  const made = { title: '', folder: [], tags: [], useCount: 0, createdAt: 0, updatedAt: 0 };
  const ids = () => index.search('daoshang').map(({ snippet }) => snippet.id);
  index.put({ ...made, id: '1', body: '上道' });
  expect(ids()).toEqual([]);
  index.put({ ...made, id: '2', body: '走在道上' });
  expect(ids()).toEqual(['2']);
  index.put({ ...made, id: '3', body: '道上的人' });
  expect(ids().sort()).toEqual(['2', '3']);
});
