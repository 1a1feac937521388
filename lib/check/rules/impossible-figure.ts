import { wordsOf } from '../../knowledge/words-of.ts';
import type { RuleMaker } from '../rule.ts';

const PERCENT = /^([^，。；、：\d]{0,8}?)(\d+(?:\.\d+)?)\s?[%％](以上(?!的))?/;
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
      if (!found || RELATIVE.test(found[1]!) || start < told) continue;
      const value = Number(found[2]);
      if (value < 100 || (value === 100 && !found[3])) continue;
      told = end + found[0].length - (value > 100 ? (found[3]?.length ?? 0) : 0);
      report({
        // Of 100%以上 a word is too much, not a figure wrong.
        ...(value === 100 && { type: 'grammar' }),
        severity: 'error',
        start,
        end: told,
        message: `“${text.slice(start, end)}”不会超过100%，这里写的是${found[2]}%${value > 100 ? '' : '以上'}`,
        why: value > 100 ? '多半是多打了一位，核对后改过来' : '到顶就是100%，“以上”是多余的',
        fixes:
          value > 100
            ? []
            : [{ label: '删去“以上”', safe: false, edits: [{ start: told - 2, end: told, insert: '' }] }],
      });
    }
  },
});
