import { countBefore } from './count-before.ts';
import type { Match } from './template.ts';

/** Ranges that can be asked about in logarithmic time, so that a long paragraph with many of them stays linear. */
export interface RangeSet {
  /** Whether one of the ranges holds all of this one. */
  covers(range: Match): boolean;
  /** Whether this range begins or ends inside one of the ranges. */
  touches(range: Match): boolean;
}

/** How many of these ranges, in the order of their starts, begin at or before an offset. */
export function countBegun(ranges: readonly Match[], offset: number): number {
  return countBefore(ranges, ({ start }) => start <= offset);
}

export function rangeSet(ranges: readonly Match[]): RangeSet {
  if (ranges.length === 0) return noRanges;
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));

  /** How far the ranges reach that begin at or before an offset; 0 where there is none. */
  const reachFrom = (offset: number): number => {
    const begun = countBegun(sorted, offset);
    return begun ? furthest[begun - 1]! : 0;
  };

  return {
    covers: ({ start, end }) => reachFrom(start) >= end,
    touches: ({ start, end }) => reachFrom(start) > start || reachFrom(end - 1) > end - 1,
  };
}

export const noRanges: RangeSet = { covers: () => false, touches: () => false };
