import type { Activity } from '../plan.ts';

/** Work that goes on over three months or more in a row, e.g. 上半年: it is no one month's business. */
export function goesOn({ months }: Pick<Activity, 'months'>): boolean {
  return months.length >= 3 && months.every((month, index) => index === 0 || month === months[index - 1]! + 1);
}
