import { expect, it } from 'vitest';
import { textBefore } from '../../../lib/check/text-before.ts';
import { codeSet } from '../../../lib/knowledge/code-set.ts';

const isStop = codeSet('，。');

it.each<[string, string, number, number | undefined, string]>([
  ['back to the nearest sign', '甲。乙，丙丁戊', 7, undefined, '丙丁戊'],
  ['not what stands behind', '甲，乙丙丁', 4, undefined, '乙丙'],
  ['back to the start where there is none', '甲乙丙', 2, undefined, '甲乙'],
  ['no farther than asked for', '甲乙丙丁', 4, 2, '丙丁'],
  ['nothing right behind a sign', '甲，乙', 2, undefined, ''],
])('%s', (_, text, end, far, expected) => {
  expect(textBefore(text, end, isStop, far)).toBe(expected);
});
