import { fingerprint } from '../check/fingerprint.ts';
import type { Activity } from '../plan/plan.ts';
import { goesOn } from '../plan/schedule/goes-on.ts';
import type { CalendarEvent } from './ics.ts';

interface CalendarChoice {
  /** The plan's year; in an academic one the year of its September. */
  year: number;
  academic: boolean;
  /** The sentence an activity is planned in, and where that stands. */
  describe(activity: Activity): string;
}

/** The academic year begins in September. */
const FIRST_ACADEMIC_MONTH = 9;

/**
 * The plan's dated activities as all-day events: on their day where it is said, else on the first day of each of their
 * months, which is when one wants to be reminded. Work that goes on over months is told once, when it begins.
 */
export function planCalendar(schedule: readonly Activity[], choice: CalendarChoice): CalendarEvent[] {
  const events = schedule.flatMap((activity) =>
    (goesOn(activity) ? activity.months.slice(0, 1) : activity.months).map((month) => event(activity, month, choice)),
  );
  return events.sort((a, b) => Number(a.first) - Number(b.first));
}

function event(activity: Activity, month: number, { year, academic, describe }: CalendarChoice): CalendarEvent {
  const { what, when } = activity;
  const own = academic && month < FIRST_ACADEMIC_MONTH ? year + 1 : year;
  // A day that the month doesn't have, such as 2月30日, is a slip: only the month is sure.
  const day = activity.day !== undefined && activity.day <= daysOf(own, month) ? activity.day : undefined;
  const date = new Date(Date.UTC(own, month - 1, day ?? 1));
  const label = goesOn(activity) ? when : `${month}月`;
  return {
    id: `${fingerprint(`${what} ${when}`)}-${month}`,
    title: day === undefined && what ? `${label}：${what}` : what || when,
    description: describe(activity),
    first: dayOf(date),
    end: dayOf(new Date(date.getTime() + 24 * 60 * 60 * 1000)),
  };
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}
