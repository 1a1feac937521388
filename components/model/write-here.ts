import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { firmestFirst } from './firmest-first.ts';
import type { OutlineRow } from './outline-rows.ts';
import { orderOfPlace, type Places } from './places.ts';

/**
 * The items that belong in the section which a row is part of, between its outermost heading and the next: the firmest
 * first, of those the ones whose place is nearest to the caret. `caret` is the index of its block.
 */
export function writeHere(rows: OutlineRow[], current: OutlineRow, caret: number, places: Places): Suggestion[] {
  const at = rows.indexOf(current);
  const start = rows.findLastIndex((row, index) => index <= at && isOutermost(row));
  const next = rows.findIndex((row, index) => index > at && isOutermost(row));
  const items = rows
    .slice(start, next < 0 ? undefined : next)
    .flatMap((row) => (row.kind === 'suggestion' && row.suggestion.kind === 'item' ? row.suggestion : []));
  // Right behind the caret's own block is no way at all.
  const way = ({ place }: Suggestion) => Math.abs(orderOfPlace(place, places) - caret - 1);
  // Two at the end of the document are as far as each other.
  return firmestFirst(items.sort((a, b) => way(a) - way(b) || 0));
}

function isOutermost({ kind, depth }: OutlineRow): boolean {
  return kind === 'entry' && depth === 0;
}
