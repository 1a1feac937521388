import { expect, test } from 'vitest';
import { hitsInNoLonger, outermostHits } from '../../../lib/check/outermost-hits.ts';
import { rangeAround } from '../../../lib/check/read-block.ts';
import { sideBySide } from '../../../lib/check/side-by-side.ts';

const hits = (...places: [number, number][]) => places.map(([start, end], entry) => ({ start, end, entry }));
const placesOf = (found: readonly { start: number; end: number }[]) => found.map(({ start, end }) => [start, end]);

test.each<[string, [number, number][], [number, number][], [number, number][]]>([
  ['one', [[1, 3]], [[1, 3]], [[1, 3]]],
  [
    'side by side',
    [
      [1, 3],
      [3, 5],
    ],
    [
      [1, 3],
      [3, 5],
    ],
    [
      [1, 3],
      [3, 5],
    ],
  ],
  [
    'inside, at its start',
    [
      [1, 3],
      [1, 5],
    ],
    [[1, 5]],
    [[1, 5]],
  ],
  [
    'inside, at its end',
    [
      [1, 5],
      [3, 5],
    ],
    [[1, 5]],
    [[1, 5]],
  ],
  [
    'overlapping',
    [
      [1, 4],
      [3, 6],
    ],
    [
      [1, 4],
      [3, 6],
    ],
    [
      [1, 4],
      [3, 6],
    ],
  ],
  [
    'twice',
    [
      [1, 4],
      [1, 4],
    ],
    [
      [1, 4],
      [1, 4],
    ],
    [[1, 4]],
  ],
  [
    'twice, inside another',
    [
      [0, 5],
      [1, 4],
      [1, 4],
    ],
    [[0, 5]],
    [[0, 5]],
  ],
])('hits: %s', (_, places, inNoLonger, outermost) => {
  expect(placesOf(hitsInNoLonger(hits(...places)))).toEqual(inNoLonger);
  expect(placesOf(outermostHits(hits(...places)))).toEqual(outermost);
});

test.each<[number, number, number | undefined]>([
  [0, 1, undefined],
  [2, 5, 0],
  [2, 6, undefined],
  [4, 5, 0],
  [5, 6, undefined],
  [9, 12, 1],
  [12, 13, undefined],
])('of 2–5 and 9–12, what is around %i–%i', (start, end, expected) => {
  const ranges = [
    { start: 2, end: 5 },
    { start: 9, end: 12 },
  ];
  expect(rangeAround(ranges, start, end)).toBe(expected === undefined ? undefined : ranges[expected]);
  expect(rangeAround([], start, end)).toBeUndefined();
});

test('two texts side by side, each with each', () => {
  expect(sideBySide('日号', ['起', '至到'])).toEqual(['日起', '日至到', '号起', '号至到']);
});
