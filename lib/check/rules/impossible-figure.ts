import { wordsOf } from '../../knowledge/words-of.ts';
import type { RuleMaker } from '../rule.ts';

const PERCENT = /^([^，。；、：\d]{0,8}?)(\d+(?:\.\d+)?)\s?[%％]/;
/** A growth, or a share of what was planned, may be any number. */
const RELATIVE = /[增升涨降超]|提高|计划|任务|目标的|上年|去年|同期/;

/** A rate that can't be above 100 %: 签订率达到115%. */
export const impossibleFigure: RuleMaker = (knowledge) => ({
  id: 'impossible-figure',
  terms: wordsOf(knowledge, 'share').map((word) => [word, undefined] as const),
  check({ text }, hits, { report }) {
    let told = -1;
    for (const { start, end } of hits) {
      const found = PERCENT.exec(text.slice(end, end + 20));
      if (!found || Number(found[2]) <= 100 || RELATIVE.test(found[1]!) || start < told) continue;
      told = end + found[0].length;
      report({
        severity: 'error',
        start,
        end: told,
        message: `“${text.slice(start, end)}”不会超过100%，这里写的是${found[2]}%`,
        why: '多半是多打了一位，核对后改过来',
      });
    }
  },
});
