import { expect, it } from 'vitest';
import { kindsOf } from '../../../components/model/problem-groups.ts';
import type { Finding } from '../../../lib/check/finding.ts';

let made = 0;
const finding = (rule: string, text: string, safe?: boolean): Finding => ({
  ...{ id: `f${made++}`, rule, type: rule, severity: 'error', block: 'b', start: 0, end: text.length, text },
  message: '',
  fixes: safe === undefined ? [] : [{ label: '', safe, edits: [] }],
});

it('counts those that say the same of the same words, and gathers what a rule mends safely', () => {
  const all = [finding('typo', '贯切', true), finding('typo', '法侓', true), finding('typo', '贯切', false)];
  const other = finding('mask', '贯切');
  const { alike, safe } = kindsOf([...all, other]);
  expect([...all, other].map(alike)).toEqual([2, 1, 2, 1]);
  expect(safe(all[2]!)).toEqual(all.slice(0, 2));
  expect(safe(other)).toEqual([]);
});
