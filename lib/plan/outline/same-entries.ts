import type { OutlineEntry } from '../plan.ts';

/** Whether two outlines are one entry by entry. */
export function sameEntries(a: readonly OutlineEntry[], b: readonly OutlineEntry[]): boolean {
  return everyPair(
    a,
    b,
    (one, other) =>
      samePlace(one, other) &&
      one.title === other.title &&
      one.role === other.role &&
      one.start === other.start &&
      one.end === other.end,
  );
}

/** Whether the entries of two outlines stand at the same places, on the same levels, whatever their titles are. */
export function samePlaces(a: readonly OutlineEntry[], b: readonly OutlineEntry[]): boolean {
  return everyPair(a, b, samePlace);
}

function samePlace(one: OutlineEntry, other: OutlineEntry): boolean {
  return (
    one.block === other.block &&
    one.marker === other.marker &&
    one.level === other.level &&
    one.titleStart === other.titleStart
  );
}

function everyPair(
  a: readonly OutlineEntry[],
  b: readonly OutlineEntry[],
  same: (one: OutlineEntry, other: OutlineEntry) => boolean,
): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    const [one, other] = [a[index]!, b[index]!];
    if (one !== other && !same(one, other)) return false;
  }
  return true;
}
