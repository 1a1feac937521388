import { expect, it } from 'vitest';
import { planCalendar } from '../../../lib/export/plan-calendar.ts';
import type { Activity } from '../../../lib/plan/plan.ts';

const activity = (when: string, months: number[], day?: number): Activity => ({
  span: { block: 'b0', start: 0, end: when.length, text: when },
  when,
  what: '集中学习',
  months,
  ...(day !== undefined && { day }),
});
const read = (schedule: Activity[], academic = false) =>
  planCalendar(schedule, { year: 2027, academic, describe: ({ when }) => when }).map(
    ({ title, first, end }) => `${first}-${end} ${title}`,
  );

it.each([
  ['a day', activity('3月8日', [3], 8), ['20270308-20270309 集中学习']],
  ['the last of the year', activity('12月31日', [12], 31), ['20271231-20280101 集中学习']],
  ['a day there is not is only a month', activity('2月30日', [2], 30), ['20270201-20270202 2月：集中学习']],
  ['a month is told on its first day', activity('4月', [4]), ['20270401-20270402 4月：集中学习']],
  [
    'several months are told in each',
    activity('3月、9月', [3, 9]),
    ['20270301-20270302 3月：集中学习', '20270901-20270902 9月：集中学习'],
  ],
  [
    'work over months is told when it begins',
    activity('上半年', [1, 2, 3, 4, 5, 6]),
    ['20270101-20270102 上半年：集中学习'],
  ],
  ['without a month it is on no calendar', activity('每周三', []), []],
])('%s', (_name, planned, events) => {
  expect(read([planned])).toEqual(events);
});

it('in an academic year January belongs to the next one, and comes behind September', () => {
  expect(read([activity('1月', [1]), activity('9月', [9])], true)).toEqual([
    '20270901-20270902 9月：集中学习',
    '20280101-20280102 1月：集中学习',
  ]);
});

it('an event keeps its id when the plan is exported anew, and shares it with no other', () => {
  const ids = (schedule: Activity[]) =>
    planCalendar(schedule, { year: 2027, academic: false, describe: () => '' }).map(({ id }) => id);
  const schedule = [activity('3月、9月', [3, 9]), activity('4月', [4])];
  expect(ids(schedule)).toEqual(ids(schedule));
  expect(new Set(ids(schedule)).size).toBe(3);
});
