import { expect, it } from 'vitest';
import { commonEnds } from '../../../lib/draft/common-ends.ts';

// Before, now, and how much is the same at either end; nothing is counted twice.
it.each([
  ['', '', 0, 0],
  ['周全', '周全', 2, 0],
  ['周全', '周密周全', 1, 1],
  ['计划', '工作计划', 0, 2],
  ['计划', '计划表', 2, 0],
  ['甲甲甲', '甲甲', 2, 0],
  ['甲乙丙', '甲丁丙', 1, 1],
  ['甲', '乙', 0, 0],
])('%s → %s', (before, now, head, tail) => {
  expect(commonEnds(before, now)).toEqual({ head, tail });
  expect(commonEnds([...before], [...now])).toEqual({ head, tail });
});

it('entries are the same where they are said to be', () => {
  const same = (one: { text: string }, other: { text: string }) => one.text === other.text;
  expect(commonEnds([{ text: '甲' }, { text: '乙' }], [{ text: '甲' }], same)).toEqual({ head: 1, tail: 0 });
});
