import { expect, it } from 'vitest';
import { cases } from '../../editors/cases.ts';
import { type Cell, cellsOf, shareOut } from '../../editors/share-out.ts';

const cells = cellsOf(['chromium', 'firefox'], cases.slice(0, 3));

/** What each of some workers gets, one cell at a time in turn. */
function dealt(workers: number): Cell[][] {
  const shares = shareOut(cells, workers).map((next, worker) => ({
    next,
    open: worker % 2 ? ('firefox' as const) : ('chromium' as const),
    got: [] as Cell[],
  }));
  for (let dealing = true; dealing; ) {
    dealing = false;
    for (const share of shares) {
      const cell = share.next(share.open);
      if (!cell) continue;
      share.open = cell.browser;
      share.got.push(cell);
      dealing = true;
    }
  }
  return shares.map(({ got }) => got);
}

it.each([1, 2, 5, 12])('%i workers get every cell once', (workers) => {
  const got = dealt(workers).flat();
  expect(got).toHaveLength(cells.length);
  expect(new Set(got)).toEqual(new Set(cells));
});

it('one worker in four leaves the walks to the others', () => {
  const first = dealt(4).map(([cell]) => cell?.row === 'walk');
  expect(first).toEqual([false, true, true, true]);
});

it('a worker stays with its browser while there is anything it likes to do in it', () => {
  const [got = []] = dealt(1);
  const changes = got.filter(({ browser }, at) => at > 0 && browser !== got[at - 1]!.browser);
  expect(changes.length).toBeLessThanOrEqual(3);
});
