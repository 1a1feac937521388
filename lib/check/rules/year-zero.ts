import { allMatches } from '../../knowledge/all-matches.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** What is typed for 〇 where the keyboard has none. */
const LIKE_ZERO = '0０oOＯ○';
const YEAR = new RegExp(`二[〇零${LIKE_ZERO}][一二三四五六七八九〇零${LIKE_ZERO}]{2}(?=年)`, 'g');
const ZEROS = new RegExp(`[${LIKE_ZERO}]`, 'g');

/** A year in Chinese numerals with another sign for its zero: 二0二六年 for 二〇二六年. */
export const yearZero: RuleMaker = () => ({
  id: 'year-zero',
  needs: [...sideBySide('二', LIKE_ZERO), ...sideBySide(LIKE_ZERO, '年')],
  check({ text }, _hits, { report }) {
    for (const { index, 0: said } of allMatches(text, YEAR)) {
      const right = said.replaceAll(ZEROS, '〇');
      if (right === said) continue;
      const end = index + said.length;
      report({
        type: 'style',
        // The large circle stands in much that is printed.
        severity: /[^二三四五六七八九一〇零○]/.test(said) ? 'error' : 'hint',
        start: index,
        end,
        message: `“${said}年”应为“${right}年”`,
        why: '汉字数字的年份用“〇”，不用阿拉伯数字、字母或圆圈',
        fixes: [{ label: `改为“${right}”`, safe: true, edits: [{ start: index, end, insert: right }] }],
      });
    }
  },
});
