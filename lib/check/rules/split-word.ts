import { wordsOf } from '../../knowledge/words-of.ts';
import type { RuleMaker } from '../rule.ts';

const SPLIT = /[\u4e00-\u9fff](?:[-－·.—_*＊ ]{1,2}[\u4e00-\u9fff]){1,4}/g;

/** A word cut by hyphens or dots to get past a web page's filter: `民-主`. Only words the packs know. */
export const splitWord: RuleMaker = (knowledge) => {
  const splitWords = wordsOf(knowledge, 'split-word');
  return {
    id: 'split-word',
    terms: [...'-－·.—_*＊ '].map((sign) => [sign, undefined] as const),
    check({ text }, _hits, { report }) {
      for (const { index, 0: match } of text.matchAll(SPLIT)) {
        const word = splitWords.find((known) => sameWithoutSigns(match, known));
        if (!word) continue;
        const start = index + offsetOf(match, word);
        const end = endOf(text, start, word.length);
        report({
          severity: 'error',
          start,
          end,
          message: `“${text.slice(start, end)}”中间多了符号，应为“${word}”`,
          why: '网页过滤留下的痕迹',
          fixes: [{ label: `改为“${word}”`, safe: true, edits: [{ start, end, insert: word }] }],
        });
      }
    },
  };
};

const ideographs = (text: string) => text.replace(/[^\u4e00-\u9fff]/g, '');

function sameWithoutSigns(match: string, word: string): boolean {
  return ideographs(match).includes(word);
}

/** Where in `match` the first ideograph of `word` stands. */
function offsetOf(match: string, word: string): number {
  let skip = ideographs(match).indexOf(word);
  for (let at = 0; at < match.length; at++) {
    if (!/[\u4e00-\u9fff]/.test(match[at]!)) continue;
    if (skip-- === 0) return at;
  }
  return 0;
}

/** One past the `count`th ideograph from `start`. */
function endOf(text: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0; at++) if (/[\u4e00-\u9fff]/.test(text[at]!)) left--;
  return at;
}
