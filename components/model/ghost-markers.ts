import { nextMarker } from '../../lib/suggest/next-marker.ts';
import type { OutlineRow } from './outline-rows.ts';

/**
 * The numbers that these suggested rows would have if all of them went in, by the rows' keys. Each by itself is numbered
 * as if it went in alone: two at the end are both 七、. None where a heading behind it has that number already: which of
 * the two will have it is not said before it is in.
 */
export function ghostMarkers(rows: readonly OutlineRow[]): Map<string, string> {
  const shown = new Map<string, string>();
  const before: ({ alone: string; together: string } | undefined)[] = [];
  for (const [index, row] of rows.entries()) {
    // A new section: what is below it is numbered anew.
    before.length = Math.min(before.length, row.depth + 1);
    if (row.kind === 'entry' || !row.suggestion.marker) continue;
    const alone = row.suggestion.marker;
    const last = before[row.depth];
    const together = last?.alone === alone ? nextMarker(last.together) : alone;
    before[row.depth] = { alone, together };
    shown.set(row.key, isTaken(together, rows.slice(index + 1), row.depth) ? '' : together);
  }
  return shown;
}

/** Whether a heading beside these has the number. */
function isTaken(marker: string, behind: readonly OutlineRow[], depth: number): boolean {
  const end = behind.findIndex((row) => row.depth < depth);
  return behind
    .slice(0, end < 0 ? undefined : end)
    .some((row) => row.kind === 'entry' && row.depth === depth && row.entry?.marker.trimEnd() === marker);
}
