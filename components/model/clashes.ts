import type { Finding } from '../../lib/check/finding.ts';
import type { Activity } from '../../lib/plan/plan.ts';

/** What rules call a time that can't be right. */
const ABOUT_TIME = 'wrong-date';

/** The finding about an activity's time, if any: the one to see before trusting the month. */
export function clashOf({ span }: Activity, findings: readonly Finding[]): Finding | undefined {
  return findings.find(
    ({ type, block, start, end }) =>
      type === ABOUT_TIME && block === span.block && start < span.end && end > span.start,
  );
}

/** Another activity on the very same day. */
export function sameDay(activity: Activity, schedule: readonly Activity[]): Activity | undefined {
  const { day, months } = activity;
  if (day === undefined || months.length !== 1) return undefined;
  return schedule.find(
    (other) => other !== activity && other.day === day && other.months.length === 1 && other.months[0] === months[0],
  );
}
