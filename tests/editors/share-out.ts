import type { BrowserName, EditorCase } from './cases.ts';
import { type RowId, rows } from './rows.ts';

/** One cell of the table that is to be filled. */
export interface Cell {
  browser: BrowserName;
  editor: EditorCase;
  row: RowId;
}

/** All cells of some editors in some browsers, the slowest editors, which are the last, first. */
export function cellsOf(browsers: BrowserName[], editors: EditorCase[]): Cell[] {
  const ids = Object.keys(rows) as RowId[];
  return editors
    .toReversed()
    .flatMap((editor) => browsers.flatMap((browser) => ids.map((row) => ({ browser, editor, row }))));
}

/** The next cell of a worker that has this browser open, in another where it must be; undefined once all are done. */
export type Next = (open: BrowserName) => Cell | undefined;

/**
 * Shares cells out among workers. A random walk mostly waits, as its user would, and everything else mostly keeps the
 * machine busy: three workers in four take walks as long as there are any and the others all else, so that the machine is
 * busy all the time and never too busy.
 */
export function shareOut(cells: Cell[], workers: number): Next[] {
  const left = [...cells];
  return Array.from({ length: workers }, (_, worker) => (open) => {
    const liked = left.filter(({ row }) => (row === 'walk') === worker % 4 > 0);
    const here = (all: Cell[]) => all.find(({ browser }) => browser === open);
    const cell = here(liked) ?? liked[0] ?? here(left) ?? left[0];
    if (cell) left.splice(left.indexOf(cell), 1);
    return cell;
  });
}
