import type { Activity, Plan } from '../../lib/plan/plan.ts';
import { goesOn } from '../../lib/plan/schedule/goes-on.ts';

export interface Month {
  /** 1 to 12. */
  month: number;
  count: number;
  /** `empty`: nothing planned where there should be, not even work that goes on over it. `busy`: far more than in the other months. */
  load: 'empty' | 'holiday' | 'normal' | 'busy';
}

const CALENDAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const ACADEMIC = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8];
/** Winter and summer holidays: an empty month then is no gap in a school's plan. */
const SCHOOL_HOLIDAYS = new Set([2, 7, 8]);
const BUSY_FROM = 4;

/** Whether the plan is a school's, with its holidays, and whether its year runs from September. */
export function yearOf({ kind, title }: Plan): { school: boolean; academic: boolean } {
  return { school: /school|teach/u.test(kind.id), academic: /学年|学期/u.test(title?.text ?? '') };
}

/** The twelve months and how full they are, in the order of the calendar or of the academic year. */
export function monthLoads(
  schedule: Activity[],
  { school, academic }: { school: boolean; academic: boolean },
): Month[] {
  const counts = new Map<number, number>();
  const spanned = new Set<number>();
  for (const activity of schedule) {
    if (goesOn(activity)) {
      for (const month of activity.months) spanned.add(month);
      continue;
    }
    for (const month of activity.months) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const used = [...counts.values()];
  const average = used.reduce((sum, count) => sum + count, 0) / (used.length || 1);
  return (academic ? ACADEMIC : CALENDAR).map((month) => {
    const count = counts.get(month) ?? 0;
    if (count > 0) return { month, count, load: count >= BUSY_FROM && count >= 2 * average ? 'busy' : 'normal' };
    if (spanned.has(month)) return { month, count, load: 'normal' };
    return { month, count, load: school && SCHOOL_HOLIDAYS.has(month) ? 'holiday' : 'empty' };
  });
}

/** The months with nothing in them as they follow one another: first and last of each run. */
export function emptyRuns(months: readonly Month[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  months.forEach(({ month, load }, at) => {
    if (load !== 'empty') return;
    // An academic year's December and January are neighbours, but no range of months.
    const goesOn = months[at - 1]?.load === 'empty' && month > months[at - 1]!.month;
    if (goesOn) runs.at(-1)![1] = month;
    else runs.push([month, month]);
  });
  return runs;
}
