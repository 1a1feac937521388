import type { Range } from '../../lib/snippets/search/entry.ts';

/** How much is shown before the first match. */
const BEFORE = 8;

/** A text on one line, from a little before what first matched in it. */
export function excerptOf(text: string, ranges: readonly Range[]): string {
  const first = Math.min(text.length, ...ranges.map(([start]) => start));
  const from = ranges.length === 0 || first <= BEFORE * 2 ? 0 : first - BEFORE;
  return `${from ? '…' : ''}${text.slice(from).replaceAll('\n', ' ')}`;
}
