import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import type { RuleMaker } from '../rule.ts';

/** A sign among Chinese words, which some web pages put there so that copies can be told: 良好的`习惯, 学校的.活动. */
export const straySign: RuleMaker = () => ({
  id: 'stray-sign',
  needs: SIGNS,
  heedsSign: (codes, marks, index) => isStray(codes, marks[index]!),
  check({ text }, _hits, { report }) {
    for (const { index, 0: found } of allMatches(text, STRAY)) {
      const at = index + found.length - 1;
      report({
        type: 'page-residue',
        severity: 'error',
        start: at,
        end: at + 1,
        message: `混进了一个“${text[at]}”`,
        why: '有的网页在文字中间夹了这个符号，复制时带了进来',
        fixes: [{ label: '删去', safe: true, edits: [{ start: at, end: at + 1, insert: '' }] }],
      });
    }
  },
});

const SIGNS = "`.'";
/** A backtick between words, or another small sign where only 的 and its noun are. */
const STRAY =
  /[\u4e00-\u9fff，。；、“”《》]`(?=[\u4e00-\u9fff，。；、“”《》])|的[.'](?=[\u4e00-\u9fff])(?![为我在通从对以要这那他她它因所如当同一二三四五六])(?![^。；]{0,12}')/g;
const isLatin = codeSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \0');

/** Whether no code or formula stands beside it. */
function isStray(codes: Uint16Array, at: number): boolean {
  if (at === 0 || (codes[at] !== BACKTICK && codes[at - 1] !== OF)) return false;
  return !has(isLatin, codes[at - 1]!) && !has(isLatin, codes[at + 1]!);
}

const BACKTICK = 0x60;
const OF = '的'.charCodeAt(0);
