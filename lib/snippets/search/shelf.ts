import { WORDS } from './bits.ts';
import type { Segment } from './segment.ts';

/** So many full segments are put together. */
export const SHELF = 8;

/**
 * Puts the columns of segments beside each other, by property: a query that asks all of them about the same few
 * properties then touches an eighth of the pages of memory, and waits half as long for it.
 */
export function shelve(segments: readonly Segment[]): void {
  const stride = segments.length * WORDS;
  for (const [kind, { count }] of segments[0]!.columns.entries()) {
    const shared = new Uint32Array(count * stride);
    for (const [place, { columns }] of segments.entries()) columns[kind]!.moveTo(shared, place * WORDS, stride);
  }
}
