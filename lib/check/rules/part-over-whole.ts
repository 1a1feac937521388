import { codeSet } from '../../knowledge/code-set.ts';
import { amountsIn, writeAmount } from '../amounts.ts';
import type { RuleMaker } from '../rule.ts';
import { standsWithin } from '../stands-within.ts';

const AMONG = '其中';
/** How far before it the whole stands, and how far behind it the part. */
const [BEFORE, BEHIND] = [24, 58];
/** Its digits end no farther before it: 1.5 万人次以上），（其中. */
const NEAR = 12;
const isDigit = codeSet('0123456789');
/** The whole may go on in the same breath: 听课不少于15节以上，其中. */
const RIGHT_BEFORE = /^(?:以上|左右|以内)?[）)]?[，,（(：:、\s]{0,2}$/;
/** So written, a number is one of many, a rate or a price, and no part. */
const LOOSE = /(?:每[^，。；、]{0,6}|人均|单价|[×xX*]\s?|增加|增长|高于|超|由|从|[到至—～~-])$/;

/** A part that is more than the whole it is taken from: 听课不少于15节，其中组内听课不少于18节. */
export const partOverWhole: RuleMaker = () => ({
  id: 'part-over-whole',
  terms: [[AMONG, undefined]],
  heedsTerm: (codes, start, end) =>
    standsWithin(codes, start - NEAR, start, isDigit) && standsWithin(codes, end, end + BEHIND, isDigit),
  check({ text }, _hits, { report }) {
    for (let at = text.indexOf(AMONG); at >= 0; at = text.indexOf(AMONG, at + 2)) {
      const before = text.slice(Math.max(0, at - BEFORE), at);
      const whole = amountsIn(before).at(-1);
      if (!whole || !RIGHT_BEFORE.test(before.slice(whole.end))) continue;
      const behind = text.slice(at + 2, at + 2 + BEHIND).split(/[。；;！!]/, 1)[0]!;
      const part = amountsIn(behind).find(({ start }) => !LOOSE.test(behind.slice(0, start)));
      if (!part || part.unit !== whole.unit || part.value <= whole.value) continue;
      const start = at + 2 + part.start;
      const said = before.slice(whole.start, whole.end);
      report({
        severity: 'error',
        start,
        end: at + 2 + part.end,
        message: `其中的一部分是${behind.slice(part.start, part.end)}，比总数${writeAmount(whole.value, said)}还多`,
        why: '部分不会超过全部，总数和这里总有一个写错了',
      });
    }
  },
});
