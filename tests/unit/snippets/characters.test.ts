import { expect, test } from 'vitest';
import { createCharacters } from '../../../lib/snippets/search/characters.ts';

/** Blocks of ten rows in which all characters of `asked` stand. */
function blocksOf(texts: [row: number, text: string][], asked: string): number[] | null {
  const characters = createCharacters(10);
  for (const [row, text] of texts) characters.add(row, text);
  const blocks = characters.blocks(asked);
  return blocks && [...Array(blocks.length * 32).keys()].filter((at) => blocks[at >>> 5]! & (1 << (at & 31)));
}

test.each<[string, [number, string][], string, number[] | null]>([
  [
    'in its block',
    [
      [3, '甲'],
      [25, '乙'],
    ],
    '乙',
    [2],
  ],
  [
    'in several',
    [
      [3, '甲'],
      [25, '甲'],
    ],
    '甲',
    [0, 2],
  ],
  [
    'far behind the others',
    [
      [3, '甲'],
      [3_000, '甲乙'],
      [9_999, '甲'],
    ],
    '甲',
    [0, 300, 999],
  ],
  [
    'all of them',
    [
      [3, '甲'],
      [3_000, '甲乙'],
      [9_999, '甲'],
    ],
    '甲乙',
    [300],
  ],
  [
    'in another order',
    [
      [9_999, '甲'],
      [3, '甲'],
    ],
    '甲',
    [0, 999],
  ],
  [
    'not side by side',
    [
      [3, '甲'],
      [9, '乙'],
    ],
    '乙甲',
    [0],
  ],
  [
    'in no block together',
    [
      [3, '甲'],
      [25, '乙'],
    ],
    '乙甲',
    null,
  ],
  ['nowhere', [[3, '甲']], '乙', null],
  ['half of a pair', [[3, '😀']], '😁', null],
])('%s', (_, texts, asked, blocks) => {
  expect(blocksOf(texts, asked)).toEqual(blocks);
});
