import type { OutlineEntry, Plan } from '../plan/plan.ts';

/** Whether two plans have the same numbers and headings in the same blocks, at the same places, whatever they say. */
export function sameOutline(a: Plan, b: Plan): boolean {
  return (
    a.year === b.year &&
    a.title?.block === b.title?.block &&
    everyPair(
      a.outline,
      b.outline,
      (one, other) =>
        one.block === other.block &&
        one.marker === other.marker &&
        one.level === other.level &&
        one.start === other.start,
    )
  );
}

/** Whether the headings of two plans with the same outline say the same. */
export function sameHeadings(a: Plan, b: Plan): boolean {
  return everyPair(
    a.outline,
    b.outline,
    (one, other) => one.role === other.role && one.title === other.title && one.end === other.end,
  );
}

function everyPair(
  a: readonly OutlineEntry[],
  b: readonly OutlineEntry[],
  same: (one: OutlineEntry, other: OutlineEntry) => boolean,
): boolean {
  if (a.length !== b.length) return false;
  return a === b || a.every((one, index) => one === b[index] || same(one, b[index]!));
}
