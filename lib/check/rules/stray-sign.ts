import { codeSet, has } from '../../knowledge/code-set.ts';
import type { RuleMaker } from '../rule.ts';

/** A backtick among Chinese words, which some web pages put there so that copies can be told: 良好的`习惯. */
export const straySign: RuleMaker = () => ({
  id: 'stray-sign',
  needs: '`',
  heedsSign: (codes, marks, index) => isStray(codes, marks[index]!),
  check({ text }, _hits, { report }) {
    for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at + 1)) {
      if (!WORD.test(text[at - 1] ?? '') || !WORD.test(text[at + 1] ?? '')) continue;
      report({
        type: 'page-residue',
        severity: 'error',
        start: at,
        end: at + 1,
        message: '混进了一个“`”',
        why: '有的网页在文字中间夹了这个符号，复制时带了进来',
        fixes: [{ label: '删去', safe: true, edits: [{ start: at, end: at + 1, insert: '' }] }],
      });
    }
  },
});

const WORD = /[\u4e00-\u9fff，。；、“”《》]/;
const isLatin = codeSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \0');

/** Whether no code or formula stands beside it. */
function isStray(codes: Uint16Array, at: number): boolean {
  return at > 0 && !has(isLatin, codes[at - 1]!) && !has(isLatin, codes[at + 1]!);
}
