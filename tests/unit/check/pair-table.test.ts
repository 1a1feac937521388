import { expect, it } from 'vitest';
import { createPairTable, eachPair, pairAt, setPair } from '../../../lib/check/spelling/pair-table.ts';

it('keeps more pairs than it was made for, and knows no others', () => {
  const table = createPairTable(10);
  for (let first = 0; first < 60; first++)
    for (let second = 0; second < 60; second++) setPair(table, first, second, 7, 5);
  setPair(table, 3, 4, 6, 2);
  expect(pairAt(table, 59, 59)).toBe(5);
  expect(pairAt(table, 3, 4)).toBe(3);
  expect(pairAt(table, 60, 0)).toBe(0);
  let count = 0;
  eachPair(table, () => {
    count++;
  });
  expect(count).toBe(3600);
});
