import type { OutlineEntry } from '../plan.ts';

/** Whether two outlines are one entry by entry. */
export function sameEntries(a: readonly OutlineEntry[], b: readonly OutlineEntry[]): boolean {
  return everyPair(a, b, sameEntry);
}

/** Whether the entries of two outlines stand at the same places, on the same levels, whatever their titles are. */
export function samePlaces(a: readonly OutlineEntry[], b: readonly OutlineEntry[]): boolean {
  return everyPair(a, b, samePlace);
}

/** Whether two outlines have the same headings, as far as sections are known by them. */
export function sameHeadings(
  a: readonly OutlineEntry[],
  b: readonly OutlineEntry[],
  sectionsOf: (heading: string) => readonly string[],
): boolean {
  return everyPair(
    a,
    b,
    (one, other) =>
      samePlace(one, other) &&
      one.role === other.role &&
      (one.role !== 'heading' ||
        one.title === other.title ||
        sameWords(sectionsOf(one.title), sectionsOf(other.title))),
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function sameEntry(one: OutlineEntry, other: OutlineEntry): boolean {
  if (one === other) return true;
  return (
    samePlace(one, other) &&
    one.title === other.title &&
    one.role === other.role &&
    one.start === other.start &&
    one.end === other.end
  );
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

const NONE: readonly number[] = [];

/** The places at which two outlines of as many entries have another one, not looking further than to the second. */
export function otherEntries(a: readonly OutlineEntry[], b: readonly OutlineEntry[]): readonly number[] {
  if (a === b) return NONE;
  const others: number[] = [];
  for (let index = 0; index < b.length && others.length < 2; index++) {
    if (!sameEntry(a[index]!, b[index]!)) others.push(index);
  }
  return others;
}
