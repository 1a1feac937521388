import { describe, expect, it } from 'vitest';
import { clashOf, sameDay } from '../../../components/model/clashes.ts';
import type { Finding } from '../../../lib/check/finding.ts';
import type { Activity } from '../../../lib/plan/plan.ts';

const activity = (months: number[], day?: number): Activity => ({
  span: { block: 'b1', start: 10, end: 30, text: '' },
  when: '',
  what: '',
  months,
  ...(day !== undefined && { day }),
});
const finding = (change: Partial<Finding>) =>
  ({ type: 'wrong-date', block: 'b1', start: 12, end: 14, ...change }) as Finding;

describe('a time that can’t be right', () => {
  it.each([
    ['in the activity', {}, true],
    ['in another paragraph', { block: 'b2' }, false],
    ['right behind it', { start: 30, end: 32 }, false],
    ['a typo in it is none', { type: 'typo' }, false],
  ])('%s', (_name, change, clashes) => {
    expect(clashOf(activity([5]), [finding(change)]) !== undefined).toBe(clashes);
  });
});

describe('the same day', () => {
  it.each([
    ['another one', activity([3], 8), true],
    ['the day after', activity([3], 9), false],
    ['the same day of another month', activity([4], 8), false],
    ['the month without a day', activity([3]), false],
  ])('%s', (_name, other, same) => {
    const own = activity([3], 8);
    expect(sameDay(own, [own, other])).toBe(same ? other : undefined);
  });
});
