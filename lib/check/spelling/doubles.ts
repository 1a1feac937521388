import { codeSet, has } from '../../knowledge/code-set.ts';
import { FIRST, type Letters, LONGEST } from './ideographs.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, together } from './reading.ts';

/** Characters so usual by themselves may begin what follows: 可以以现金支付. */
const COMMON_ALONE = 8;
const numerals = codeSet('一二三四五六七八九十');
/** 一 */
const ONE = 0x4e00 - FIRST;
/** What stands before nouns of its own: 医院院内, 全市市直机关. */
const prefixes = codeSet(
  '院校市县区省镇乡村厂国家会人年月日全店馆园楼层所部队班组室员长户车路网站社工女男学教党团企业',
);

/**
 * Where in a run a character was typed twice at the end of a word and the second one fits nothing: 发放放防寒服. Offsets
 * of the first of the two, from the run's start.
 */
export function doubles(letters: Letters, { start, length, grades, alone }: Reading, lexicon: Lexicon): number[] {
  const found: number[] = [];
  for (let at = 1; at + 1 < length; at++) {
    const letter = letters[start + at]!;
    if (letters[start + at + 1] !== letter || !alone[at + 1]) continue;
    // 一桩桩 is said of many.
    if (letters[start + at - 1]! === ONE) continue;
    if (lexicon.singles[letter]! < COMMON_ALONE || has(numerals, letter + FIRST)) continue;
    if (has(prefixes, letter + FIRST) && at + 2 < length && together(lexicon, letter, letters[start + at + 2]!))
      continue;
    let endsWord = false;
    for (let size = 2; size <= LONGEST && size <= at + 1; size++)
      if (grades[(at + 1 - size) * LONGEST + size - 1]) endsWord = true;
    if (endsWord) found.push(at);
  }
  return found;
}
