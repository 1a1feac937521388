import { allMatches } from '../../knowledge/all-matches.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** What rows of qualities and of ways are made of, by the character that each of them ends in. */
const STEMS: Readonly<Record<string, string>> = {
  性: '及时|准确|真实|完整|规范|科学|针对|实效|时效|系统|有效|连续|严肃|主动|创造|自觉|趣味|可操作|稳定|合理|合法|计划|目的',
  化: '制度|规范|程序|科学|民主|常态|长效|标准|精细|信息|系统|专业|经常|法治|网格|特色',
};

/** The last words of a row in which one lacks what the others end in. */
const ROWS = Object.entries(STEMS).map(([end, stems]) => ({
  end,
  pattern: new RegExp(`(?:${stems})${end}[、和与](${stems})(?=[，。；、]|$)`, 'g'),
}));

/** One word of a row without the end that the others have: 数字的及时性、准确; 制度化、规范、程序化. */
export const unevenRow: RuleMaker = () => ({
  id: 'uneven-row',
  terms: sideBySide(Object.keys(STEMS), '、和与').map((term) => [term, term] as const),
  check({ text }, _hits, { report }) {
    for (const { end, pattern } of ROWS) {
      for (const match of allMatches(text, pattern)) {
        const stop = match.index + match[0].length;
        report({
          type: 'grammar',
          severity: 'warning',
          start: match.index,
          end: stop,
          message: `并列的词都带“${end}”，“${match[1]}”后面少了“${end}”`,
          why: '并列的几个词，结构要一致',
          fixes: [{ label: `补上“${end}”`, safe: false, edits: [{ start: stop, end: stop, insert: end }] }],
        });
      }
    }
  },
});
