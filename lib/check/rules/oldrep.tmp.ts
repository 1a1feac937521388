import { wordsOf } from '../../knowledge/words-of.ts';
import type { RuleMaker } from '../rule.ts';

const LONGEST = 8;
const LISTED = /(?<=^|[，。；：、“”（）和与及])([\u4e00-\u9fff]{2,8})、\1(?=[，。；、“”（）等]|$)/g;

/** A word written twice in a row: `积极积极`, `巾帼标兵、巾帼标兵`. */
export const repeatedWord: RuleMaker = (knowledge) => {
  const fine = new Set(wordsOf(knowledge, 'reduplication'));
  return {
    id: 'repeated-word',
    check({ text }, _hits, { report }) {
      const say = (start: number, end: number, keep: string) =>
        report({
          severity: 'warning',
          start,
          end,
          message: `“${keep}”写了两遍`,
          fixes: [{ label: '删去重复的', safe: true, edits: [{ start, end, insert: keep }] }],
        });
      for (const { start, length } of repeats(text)) {
        const word = text.slice(start, start + length);
        if (!fine.has(word) && !straddles(text, start, length)) say(start, start + 2 * length, word);
      }
      if (text.includes('、')) {
        for (const { index, 0: match, 1: word } of text.matchAll(LISTED)) {
          say(index, index + match.length, word!);
        }
      }
    },
  };
};

/** Runs of Chinese text that are followed by themselves, found by counting how long the text agrees with itself shifted. */
function repeats(text: string): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  const agree = new Int32Array(LONGEST + 1);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const ideograph = code >= 0x4e00 && code <= 0x9fff;
    for (let length = 2; length <= LONGEST; length++) {
      if (!ideograph || text.charCodeAt(at + length) !== code) agree[length] = 0;
      else if (++agree[length]! === length) {
        found.push({ start: at - length + 1, length });
        agree[length] = 0;
      }
    }
  }
  return found;
}

/** No word begins or ends so; what repeats there is a rhythm: 构建共建共治. */
const LOOSE = /^[的了和与及在之共各有是为]|[的了和与及在之共各有是为]$/;

/** 委员会|委员会议: the second one is the start of a longer word. One character repeated (天天天天) is no word either. */
function straddles(text: string, start: number, length: number): boolean {
  const word = text.slice(start, start + length);
  if (new Set(word).size === 1 || LOOSE.test(word)) return true;
  const next = text[start + 2 * length] ?? '';
  return word.endsWith('会') && next === '议';
}
