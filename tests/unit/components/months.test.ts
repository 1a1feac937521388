import { describe, expect, it } from 'vitest';
import { emptyRuns, monthLoads } from '../../../components/model/months.ts';
import type { Activity } from '../../../lib/plan/plan.ts';

const plan = (...months: number[][]): Activity[] =>
  months.map((own) => ({ span: { block: '', start: 0, end: 0, text: '' }, when: '', what: '', months: own }));
const loads = (schedule: Activity[], school: boolean) =>
  monthLoads(schedule, { school, academic: false })
    .map(({ load }) => load[0])
    .join('');

describe('how full the months are', () => {
  it.each([
    ['nothing at all', plan(), false, 'eeeeeeeeeeee'],
    ['a school’s holidays are no gaps', plan(), true, 'eheeeehheeee'],
    ['an activity of several months fills each', plan([3, 6, 9, 12]), false, 'eeneeneeneen'],
    ['a span of months is no month’s own, but leaves none empty', plan([1, 2, 3, 4, 5, 6], [5]), false, 'nnnnnneeeeee'],
    ['without a month it fills none', plan([], []), false, 'eeeeeeeeeeee'],
    ['far more than the others', plan([3], [3], [3], [3], [3], [5], [6]), false, 'eebenneeeeee'],
  ])('%s', (_name, schedule, school, expected) => {
    expect(loads(schedule, school)).toBe(expected);
  });

  it('begins with September in the academic year', () => {
    const months = monthLoads(plan([9]), { school: true, academic: true });
    expect(months.map(({ month }) => month)).toEqual([9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(months[0]).toEqual({ month: 9, count: 1, load: 'normal' });
  });
});

describe('the empty months are told in runs', () => {
  const runs = (schedule: Activity[], year: { school?: boolean; academic?: boolean } = {}) =>
    emptyRuns(monthLoads(schedule, { school: false, academic: false, ...year }))
      .map(([first, last]) => (first === last ? first : `${first}-${last}`))
      .join(' ');

  it.each([
    ['of one and of many', plan([3], [5], [12]), {}, '1-2 4 6-11'],
    ['none in a full year', plan([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), {}, ''],
    ['the whole year', plan(), {}, '1-12'],
    ['holidays are not among them', plan([3], [5]), { school: true }, '1 4 6 9-12'],
    ['none goes over the turn of the year', plan([10], [3]), { academic: true }, '9 11-12 1-2 4-8'],
  ])('%s', (_name, schedule, year, expected) => {
    expect(runs(schedule, year)).toBe(expected);
  });
});
