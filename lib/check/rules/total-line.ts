import type { Block } from '../../draft/draft.ts';
import { readMarker } from '../../plan/outline/read-marker.ts';
import { amountsIn, writeAmount } from '../amounts.ts';
import type { Rule, RuleMaker } from '../rule.ts';

/** A line of a budget: its one sum of money, or the figures of a table's row. */
interface Line {
  total: boolean;
  /** Number of cells; 0 for a line of text. */
  cells: number;
  /** Index of the cell with the figure; -1 for a row without one. */
  column: number;
  /** Absent where it is no exact sum. */
  value?: number;
  start: number;
  end: number;
  /** Whether it is the first line of a list. */
  opens: boolean;
}

const TOTALS = ['合计', '总计', '共计', '总额'];
const TOTAL = new RegExp(`^\\s*(?:${TOTALS.join('|')})`);
const FIGURE = /^\s*(\d+(?:\.\d{1,4})?)\s*(?:万?元)?\s*$/;

/** The last line of a budget's list or table, whose total isn't what the lines above it come to. */
export const totalLine: RuleMaker = (): Rule<undefined, true> => ({
  id: 'total-line',
  // The lines above are read when there is a total, whatever was noted of them.
  always: true,
  needs: TOTALS,
  check({ text }, _hits, { note }) {
    if (lineOf(text)?.total) note(true);
  },
  checkDocument({ draft: { blocks } }, notes, report) {
    for (const { block } of notes) {
      const total = lineOf(blocks[block]!.text)!;
      if (total.value === undefined) continue;
      const parts = partsAbove(blocks, block, total).map(({ value }) => value);
      if (parts.length < 2 || parts.includes(undefined)) continue;
      const sum = Math.round(parts.reduce((all: number, value) => all + value!, 0) * 1e4) / 1e4;
      if (sum === total.value) continue;
      const said = blocks[block]!.text.slice(total.start, total.end);
      const right = total.cells ? String(sum) : writeAmount(sum, said);
      report(block, {
        type: 'sum-mismatch',
        severity: 'error',
        start: total.start,
        end: total.end,
        message: `上面${parts.length}行加起来是${right}，这里写的是${said}`,
        why: '总数和分项要对得上，改哪一个请核对',
      });
    }
  },
});

/** All lines of the list or table that a total closes; none where it isn't sure where they begin. */
function partsAbove(blocks: readonly Block[], block: number, total: Line): Line[] {
  const lines: Line[] = [];
  for (let at = block - 1; at >= 0; at--) {
    const line = lineOf(blocks[at]!.text);
    if (!line || line.total || Boolean(line.cells) !== Boolean(total.cells)) break;
    lines.push(line);
    if (line.opens) break;
  }
  if (!total.cells) return lines.at(-1)?.opens ? lines : [];
  // The table's head has no figure; nor has a row for what costs nothing.
  const rows = lines.filter(({ column }) => column >= 0);
  const column = rows[0]?.column;
  const alike = rows.every((row) => row.column === column && row.cells === rows[0]!.cells);
  // 合计 may stand in a row of fewer cells; in one of as many its figure stands in the same column.
  return alike && (rows[0]?.cells !== total.cells || column === total.column) ? rows : [];
}

/** The line that a paragraph is; undefined where it is none. */
function lineOf(text: string): Line | undefined {
  if (text.trim() === '') return undefined;
  return rowOf(text) ?? sumOf(text);
}

function rowOf(text: string): Line | undefined {
  const separator = text.includes('\t') ? '\t' : text.includes('|') ? '|' : undefined;
  if (!separator) return undefined;
  const cells = text.split(separator);
  const column = cells.findLastIndex((cell, at) => at > 0 && FIGURE.test(cell));
  const cell = cells[column] ?? '';
  const from = cells.slice(0, Math.max(column, 0)).join(separator).length + (column > 0 ? 1 : 0) + cell.search(/\S|$/);
  const value = FIGURE.exec(cell)?.[1];
  return {
    total: cells.slice(0, 3).some((other) => TOTAL.test(other)),
    cells: cells.length,
    column,
    ...(value !== undefined && { value: Number(value) }),
    start: from,
    end: from + cell.trim().length,
    opens: false,
  };
}

function sumOf(text: string): Line | undefined {
  const [amount, ...more] = amountsIn(text).filter(({ unit }) => unit === '元');
  if (!amount) return undefined;
  const { start, end, value } = amount;
  const marker = readMarker(text);
  const exact = more.length === 0 && !/每|人均|[×*约近余]/.test(text);
  return {
    total: TOTAL.test(text.slice(marker?.bodyStart ?? 0)),
    cells: 0,
    column: 0,
    ...(exact && { value }),
    start,
    end,
    opens: marker?.number === 1,
  };
}
