import { codeSet, has } from '../../knowledge/code-set.ts';
import { FIRST, type Letters, LONGEST } from './ideographs.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, together } from './reading.ts';

/** Characters so usual by themselves may begin what follows: 可以以现金支付. Where the two are never seen so, fewer do. */
const COMMON_ALONE = 8;
const MOST_COMMON_ALONE = 5.8;
/** The same for one before a word that begins with it. */
const COMMON_BEFORE = 7.2;
/** Letters more usual than that stand alone beside anything. */
const OFTEN = 6.5;
const numerals = codeSet('一二三四五六七八九十');
/** 一 */
const ONE = 0x4e00 - FIRST;
/** What stands before nouns of its own: 医院院内, 全市市直机关. */
const prefixes = codeSet(
  '院校市县区省镇乡村厂国家会人年月日全店馆园楼层所部队班组室员长户车路网站社工女男学教党团企业新大小老多高反案',
);
/** What ends names and stands before such words: 街区制制度, 六年级部部长; and what is done a little: 照照镜子. */
const ends = codeSet(
  '院校市县区省镇乡村厂国家会人年月日店馆园楼层所部队班组室员长户车路网站社局司处科厅系群段级届期周次项个名位件条种类式型性化制度率者考岗产线单照扣把看听说想试问走转聊谈唱跳玩逛尝练聚动洗刷理摸讲读写用管抓教水建土街生住罪税权股林标证案定关煤调治正资反充诉练买里原条',
);
/** What stands before a measure or a noun that is none of its word: 各班班主任. */
const counts = codeSet('一二两三四五六七八九十百千万每各该本我第几');

/**
 * Where in a run a character was typed twice, at the end of a word or at the start of one, and one of the two fits nothing:
 * 发放放防寒服, 防治污污染. Offsets of the first of the two, from the run's start.
 */
export function doubles(letters: Letters, { start, length, grades, alone }: Reading, lexicon: Lexicon): number[] {
  const found: number[] = [];
  for (let at = 0; at + 1 < length; at++) {
    const letter = letters[start + at]!;
    if (letters[start + at + 1] !== letter || alone[at] === alone[at + 1] || has(numerals, letter + FIRST)) continue;
    // 真真正正; three in a row are none.
    if (at > 1 && letters[start + at - 1] === letters[start + at - 2]) continue;
    if (at + 3 < length && letters[start + at + 2] === letters[start + at + 3]) continue;
    if (letters[start + at - 1] === letter || letters[start + at + 2] === letter) continue;
    // 慢病|病因, 物资|资敌: with a seldom letter that is no word beside it, it makes one that the dictionary lacks.
    const beside = alone[at] ? at - 1 : at + 2;
    if (beside >= 0 && beside < length && alone[beside] && lexicon.singles[letters[start + beside]!]! > OFTEN) continue;
    if (alone[at] ? beginsWord(letters, start, at, lexicon) : endsWord(letters, { start, length, grades }, at, lexicon))
      found.push(at);
  }
  return found;
}

/** Whether the first of the two, which is a word of its own, belongs to nothing. */
function beginsWord(letters: Letters, start: number, at: number, lexicon: Lexicon): boolean {
  const letter = letters[start + at]!;
  if (lexicon.singles[letter]! < COMMON_BEFORE || has(ends, letter + FIRST)) return false;
  return at === 0 || !has(counts, letters[start + at - 1]! + FIRST);
}

/** Whether a word ends with the first of the two, and the second one belongs to nothing. */
function endsWord(
  letters: Letters,
  { start, length, grades }: Pick<Reading, 'start' | 'length' | 'grades'>,
  at: number,
  lexicon: Lexicon,
): boolean {
  const letter = letters[start + at]!;
  // 一桩桩 is said of many.
  if (at === 0 || letters[start + at - 1] === ONE) return false;
  const usual = together(lexicon, letter, letter) ? COMMON_ALONE : MOST_COMMON_ALONE;
  if (lexicon.singles[letter]! < usual) return false;
  if (has(prefixes, letter + FIRST) && at + 2 < length && together(lexicon, letter, letters[start + at + 2]!))
    return false;
  for (let size = 2; size <= LONGEST && size <= at + 1; size++)
    if (grades[(at + 1 - size) * LONGEST + size - 1]) return true;
  return false;
}
