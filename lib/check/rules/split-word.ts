import { codeSet, has } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import type { RuleMaker } from '../rule.ts';

const SIGNS = '-－·.—_*＊ \u3000';
const isSign = codeSet(SIGNS);
const REACH = 6;
const IDEOGRAPH = /[\u4e00-\u9fff]/;

/** A word cut by hyphens or dots to get past a web page's filter: `民-主`, `江-泽民`. Only words the packs know. */
export const splitWord: RuleMaker = (knowledge) => {
  const words = wordsOf(knowledge, 'split-word');
  const goesOn = codeSet(words.map((word) => word.slice(0, -1)).join(''));
  const follows = codeSet(words.map((word) => word.slice(1)).join(''));
  return {
    id: 'split-word',
    needs: SIGNS,
    heedsSign(codes, marks, index) {
      const at = marks[index]!;
      return has(goesOn, codes[at - 1]!) && has(follows, codes[behindSigns(codes, at)]!);
    },
    check({ text, marks }, _hits, { report }) {
      const codes = codesOf(text);
      let told = -1;
      for (const at of marks) {
        if (!has(isSign, codes[at]!) || at < told || at === 0 || !IDEOGRAPH.test(text[at - 1]!)) continue;
        if (/[ \u3000]/.test(text[at]!) && isLayout(text, at)) continue;
        const found = wordAround(text, at, words);
        if (!found) continue;
        const { start, end, word } = found;
        told = end;
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

/** Spaces that spread out a title or a label: 工 作 计 划, 单 位：. */
function isLayout(text: string, at: number): boolean {
  // Wide spaces near one another stand between columns or names: 王　定　期限.
  if (text[at] === '\u3000' && /\u3000/.test(text.slice(Math.max(0, at - 4), at) + text.slice(at + 1, at + 5)))
    return true;
  const spread = /(?:^|[^\u4e00-\u9fff])[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff](?:$|[^\u4e00-\u9fff])/;
  return spread.test(text.slice(Math.max(0, at - 2), at + 3)) || /[ \u3000]/.test(text[at + 1] ?? '');
}

/** Where the signs that begin there end. */
function behindSigns(codes: Uint16Array, start: number): number {
  let at = start;
  while (has(isSign, codes[at]!)) at++;
  return at;
}

/** The word that stands around the sign at `at`, once all signs between its characters are taken out. */
function wordAround(text: string, at: number, words: readonly string[]) {
  const places: number[] = [];
  let cut = 0;
  for (let left = at - 1, steps = 0; left >= 0 && steps < REACH; left--) {
    if (IDEOGRAPH.test(text[left]!)) {
      places.unshift(left);
      cut++;
      steps++;
    } else if (!SIGNS.includes(text[left]!)) break;
  }
  for (let right = at + 1, steps = 0; right < text.length && steps < REACH; right++) {
    if (IDEOGRAPH.test(text[right]!)) {
      places.push(right);
      steps++;
    } else if (!SIGNS.includes(text[right]!)) break;
  }
  const plain = places.map((place) => text[place]).join('');
  for (const word of words) {
    for (let from = plain.indexOf(word); from >= 0 && from < cut; from = plain.indexOf(word, from + 1)) {
      if (from + word.length <= cut) continue;
      return { start: places[from]!, end: places[from + word.length - 1]! + 1, word };
    }
  }
  return undefined;
}
