import type { Range } from '../../lib/snippets/search/entry.ts';

/** How much is shown before the first match. */
const BEFORE = 8;

/** A text on one line from a little before what matched in it, with the matches' places in that line. */
export function excerptOf(text: string, ranges: readonly Range[]): { text: string; ranges: Range[] } {
  const first = Math.min(...ranges.map(([start]) => start));
  const from = first === Number.POSITIVE_INFINITY || first <= BEFORE * 2 ? 0 : first - BEFORE;
  const lead = from ? '…' : '';
  return {
    text: lead + text.slice(from).replaceAll('\n', ' '),
    ranges: ranges
      .filter(([start]) => start >= from)
      .map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
  };
}
