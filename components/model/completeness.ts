import type { ItemStatus, Need } from '../../lib/plan/plan.ts';

/** The needs that count towards completeness, firmest first. What is only frequent is shown but never demanded. */
export const COUNTED = ['required', 'expected', 'recommended'] as const satisfies Need[];

/** All needs, firmest first. */
export const NEEDS = [...COUNTED, 'frequent'] as const satisfies Need[];

export interface Part {
  need: Need;
  present: ItemStatus[];
  missing: ItemStatus[];
}

export interface Completeness {
  parts: Part[];
  present: number;
  total: number;
  /** 0 to 100, rounded down, so that 100 means that nothing is missing. */
  percent: number;
}

/** How much of what this kind of plan should say is there. */
export function completenessOf(items: ItemStatus[]): Completeness {
  const parts = COUNTED.map((need) => partOf(items, need));
  const present = parts.reduce((sum, part) => sum + part.present.length, 0);
  const total = parts.reduce((sum, part) => sum + part.present.length + part.missing.length, 0);
  return { parts, present, total, percent: total === 0 ? 0 : Math.floor((present / total) * 100) };
}

export function partOf(items: ItemStatus[], need: Need): Part {
  const own = items.filter((item) => item.need === need);
  return { need, present: own.filter((item) => item.present), missing: own.filter((item) => !item.present) };
}

export interface Arc {
  need: Need;
  /** Of the ring's circumference in percent: where the part starts, how long it is, and how much of it is filled. */
  start: number;
  length: number;
  filled: number;
}

const GAP = 1.6;

/** The ring: one arc a part, as long as the part is large, filled as far as it is written. */
export function arcsOf({ parts, total }: Completeness): Arc[] {
  const shown = parts.filter((part) => part.present.length + part.missing.length > 0);
  const gap = shown.length > 1 ? GAP : 0;
  let start = gap / 2;
  return shown.map(({ need, present, missing }) => {
    const count = present.length + missing.length;
    const length = (count / total) * 100 - gap;
    const arc = { need, start, length, filled: (present.length / count) * length };
    start += length + gap;
    return arc;
  });
}
