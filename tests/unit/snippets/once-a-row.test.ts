import { expect, test } from 'vitest';
import { type Bits, eachBit, lending, noBits, setBit } from '../../../lib/snippets/search/bits.ts';
import { onceARow } from '../../../lib/snippets/search/once-a-row.ts';

function rowsOf(...rows: number[]): Bits {
  const bits = noBits();
  for (const row of rows) setBit(bits, row, true);
  return bits;
}

function listed(bits: Bits): number[] {
  const rows: number[] = [];
  eachBit(bits, (row) => rows.push(row) > 0);
  return rows.reverse();
}

test('each row is asked about once, and told of as often as it is asked for', () => {
  lending(() => {
    const asked: number[][] = [];
    const even = onceARow((rows) => {
      asked.push(listed(rows));
      for (const row of listed(rows)) if (row % 2) setBit(rows, row, false);
      return rows;
    });
    expect(listed(even(rowsOf(1, 2, 4, 2000)))).toEqual([2, 4, 2000]);
    expect(listed(even(rowsOf(2, 3, 6)))).toEqual([2, 6]);
    expect(listed(even(rowsOf(1, 2, 3, 4)))).toEqual([2, 4]);
    expect(asked).toEqual([
      [1, 2, 4, 2000],
      [3, 6],
    ]);
  });
});

test('nobody can change what is known', () => {
  lending(() => {
    const all = onceARow((rows) => rows);
    all(rowsOf(1, 2)).fill(0);
    expect(listed(all(rowsOf(1)))).toEqual([1]);
  });
});
