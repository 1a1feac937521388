import { eachSpokenGram, isInitialColumn } from './spoken-grams.ts';

const COLUMN_BITS = 8;
/** For titles by themselves: what their neighbours begin with, in fewer columns, since they are short. */
export const SPOKEN_TITLE_COLUMNS = 1 << COLUMN_BITS;

/** Of what characters begin with (see `isInitialColumn`). */
export const spokenTitleColumn = (column: number): number => Math.imul(column + 1, 0x9e3779b1) >>> (32 - COLUMN_BITS);

/** The columns of all ways to spell a title. Calls `visit` with repeats. */
export function eachTitleGram(title: string, visit: (column: number) => void): void {
  eachSpokenGram(title, (column) => {
    if (isInitialColumn(column)) visit(spokenTitleColumn(column));
  });
}
