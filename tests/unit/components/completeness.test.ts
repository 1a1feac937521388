import { describe, expect, it } from 'vitest';
import { arcsOf, completenessOf } from '../../../components/model/completeness.ts';
import type { ItemStatus, Need } from '../../../lib/plan/plan.ts';

const item = (need: Need, present: boolean): ItemStatus => ({
  id: '',
  title: '',
  need,
  present,
  reason: '',
  section: '',
});
const items = (...needs: [Need, number, number][]) =>
  needs.flatMap(([need, present, missing]) => [
    ...Array.from({ length: present }, () => item(need, true)),
    ...Array.from({ length: missing }, () => item(need, false)),
  ]);

describe('completeness', () => {
  it.each([
    ['nothing asked for', items(), 0, 0, 0],
    ['what is only frequent does not count', items(['frequent', 0, 9], ['required', 1, 0]), 1, 1, 100],
    ['rounded down: 100 means nothing is missing', items(['required', 199, 1]), 199, 200, 99],
    ['all needs together', items(['required', 5, 3], ['expected', 4, 2], ['recommended', 3, 3]), 12, 20, 60],
  ])('%s', (_name, given, present, total, percent) => {
    expect(completenessOf(given)).toMatchObject({ present, total, percent });
  });
});

describe('the ring', () => {
  it('has an arc for each need that is asked for, and together they close it', () => {
    const arcs = arcsOf(completenessOf(items(['required', 5, 3], ['recommended', 0, 2])));
    expect(arcs.map(({ need }) => need)).toEqual(['required', 'recommended']);
    const [first, last] = [arcs[0]!, arcs[1]!];
    expect(first.filled / first.length).toBeCloseTo(5 / 8);
    expect(last.filled).toBe(0);
    const gaps = last.start - (first.start + first.length) + first.start + (100 - last.start - last.length);
    expect(first.length + last.length + gaps).toBeCloseTo(100);
  });

  it('is one closed circle where there is one need', () => {
    expect(arcsOf(completenessOf(items(['required', 1, 1])))).toEqual([
      { need: 'required', start: 0, length: 100, filled: 50 },
    ]);
  });
});
