import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import type { OutlineRow } from './outline-rows.ts';
import type { Places } from './places.ts';

interface Shown {
  suggesting: boolean;
  /** Keys of the rows whose deeper rows are shown. */
  opened: ReadonlySet<string>;
}

/** Deeper headings than this stay folded until their parent is opened. */
const DEPTH = 1;

/** The rows to show: two levels, what is opened below them, and suggested sections and required items. */
export function shownRows(rows: OutlineRow[], { suggesting, opened }: Shown): OutlineRow[] {
  const shown: OutlineRow[] = [];
  const openAt: boolean[] = [];
  for (const row of rows) {
    if (row.kind === 'suggestion') {
      if (suggesting && standsInOutline(row.suggestion)) shown.push(row);
      continue;
    }
    openAt[row.depth] = opened.has(row.key) && (row.depth < DEPTH || openAbove(openAt, row.depth));
    openAt.length = row.depth + 1;
    if (row.depth <= DEPTH || openAbove(openAt, row.depth)) shown.push(row);
  }
  return shown;
}

function openAbove(openAt: boolean[], depth: number): boolean {
  return openAt.slice(DEPTH, depth).every(Boolean);
}

/** The other items wait in the list of gaps and under "what to write here": an outline full of ghosts is no outline. */
export function standsInOutline({ kind, need }: Suggestion): boolean {
  return kind === 'section' || need === 'required';
}

type EntryRow = Extract<OutlineRow, { kind: 'entry' }>;

/** The innermost of the shown rows that a block belongs to. */
export function currentRow(rows: OutlineRow[], block: string, places: Places): EntryRow | undefined {
  const order = places.order(block);
  return rows.findLast((row): row is EntryRow => row.kind === 'entry' && places.order(row.block) <= order);
}
