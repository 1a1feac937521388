import { codeSet } from '../../knowledge/code-set.ts';
import type { Lexicon } from './lexicon.ts';
import { LONGEST, NONE } from './word-table.ts';

/** Characters so usual by themselves may begin what follows: 可以以现金支付. */
const COMMON_ALONE = 8;
const numerals = codeSet('一二三四五六七八九十');
/** What stands before nouns of its own: 医院院内, 全市市直机关. */
const prefixes = codeSet(
  '院校市县区省镇乡村厂国家会人年月日全店馆园楼层所部队班组室员长户车路网站社工女男学教党团企业',
);
/**
 * Where in a run of ideographs a character was typed twice at the end of a word and the second one fits nothing:
 * 发放放防寒服. Offsets of the first of the two, from the run's start. `words` and `alone` are as corrections.ts has them.
 */
export function doubles(
  codes: Uint16Array,
  start: number,
  length: number,
  words: Int32Array,
  alone: Uint8Array,
  lexicon: Lexicon,
): number[] {
  const found: number[] = [];
  for (let at = 1; at + 1 < length; at++) {
    const code = codes[start + at]!;
    if (codes[start + at + 1] !== code || !alone[at + 1]) continue;
    if (lexicon.single(code) < COMMON_ALONE || numerals[code]) continue;
    if (prefixes[code] && at + 2 < length && lexicon.together(code, codes[start + at + 2]!)) continue;
    let endsWord = false;
    for (let size = 2; size <= LONGEST && size <= at + 1; size++)
      if (words[(at + 1 - size) * LONGEST + size - 1] !== NONE) endsWord = true;
    if (endsWord) found.push(at);
  }
  return found;
}
