import { codeSet, has } from '../../knowledge/code-set.ts';
import { GRADE, leastCosts, USUAL } from './grades.ts';
import { characterOf, FIRST, type Letters, LONGEST } from './ideographs.ts';
import type { Lexicon } from './lexicon.ts';
import { pairAt, WORD } from './pair-table.ts';
import { type Reading, together } from './reading.ts';

/** A word that fits better than what stands in the text. Offsets are those of the text. */
export interface Correction {
  start: number;
  end: number;
  right: string;
  /** How sure it is: from `LEAST_GAIN` up. */
  gain: number;
}

/** Letters that are no word, and what has been found that they may have been meant for. */
export interface Stretch {
  letters: Letters;
  reading: Reading;
  lexicon: Lexicon;
  /** Where it begins, from the run's start and from the text's, and how many letters it has. */
  at: number;
  start: number;
  size: number;
  /** What is gained by a word in its place that costs nothing, above the least that is worth a mention. */
  gained: number;
  found: Correction[];
}

/** What must be gained to mention a word. */
export const LEAST_GAIN = -0.8;

/** What more a word must gain that plans aren't made of. */
const UNUSUAL = -LEAST_GAIN;

/** Characters that stand beside anything: that one of them is there tells nothing of its neighbour. */
const stands = codeSet('一二三不上下有无以之人大小中于在是的了个这那和与为我你他');

/** What it takes off that a letter has never been seen beside its new neighbour. */
const STRANGER = 1.8;

/** What it takes off that a usual word has nothing in it but its new letter that tells of it. */
const VAGUE = 1.8;

/** Considers the word that has `letter` at `place` of the stretch; `word` is its grade and usualness. */
export function consider(stretch: Stretch, place: number, letter: number, word: number): void {
  const { at, size, start, letters, gained, reading, lexicon } = stretch;
  const inRun = at + place;
  const sure = gained + reading.strange[inRun]!;
  if (leastCosts[word]! > sure) return;
  // 每周二 is no 每周三.
  if (has(numerals, letter + FIRST) && has(numerals, letters[start + place]! + FIRST)) return;
  // A long word of the field may take in a short one by chance: 责丢人 is no 丢人.
  if (!reading.alone[inRun] && (size === 2 || !(word & USUAL))) return;
  const vague = othersStand(stretch, place);
  if (size > 2 && (vague || (hasNumeral(stretch) && !(word & USUAL)))) return;
  if (size > 2 && place === size - 1 && isAdverb(stretch)) return;
  if (size > 2 && place === 0 && isDeterminer(letters[start]!)) return;
  let gain = sure - leastCosts[word]!;
  if (vague && word & USUAL) gain -= VAGUE;
  if (inRun > 0 && !together(lexicon, letters[start + place - 1]!, letter)) gain -= STRANGER;
  if (inRun + 1 < reading.length && !together(lexicon, letter, letters[start + place + 1]!)) gain -= STRANGER;
  if (gain < (word & USUAL ? 0 : UNUSUAL)) return;
  stretch.found.push({ start, end: start + size, right: withLetter(stretch, place, letter), gain: gain + LEAST_GAIN });
}

/** What it takes off that two letters would have changed places: that happens less often than that one is another. */
const SWAPPED = 1;

/** Considers the usual word that two letters make the other way round: 织组. Neither may stand in another word. */
export function considerSwapped({ at, start, letters, gained, reading, lexicon, found }: Stretch): void {
  const { alone, strange, length } = reading;
  if (!alone[at] || !alone[at + 1]) return;
  const [first, second] = [letters[start]!, letters[start + 1]!];
  if (has(stands, first + FIRST) || has(stands, second + FIRST)) return;
  const word = pairAt(lexicon.trie.pairs, second, first) & WORD;
  if (!(word & GRADE) || !(word & USUAL)) return;
  const [before, behind] = [at > 0 ? letters[start - 1]! : NONE, at + 2 < length ? letters[start + 2]! : NONE];
  // Two that are seen so where one word ends and the next begins must be strangers to what stands around them.
  const strangers =
    (before !== NONE && !together(lexicon, before, first)) || (behind !== NONE && !together(lexicon, second, behind));
  if (together(lexicon, first, second) && !strangers) return;
  const gain = gained + strange[at]! + strange[at + 1]! - leastCosts[word]! - SWAPPED;
  if (gain < 0) return;
  // What it would stand beside then must be usual, too.
  if (before !== NONE && !together(lexicon, before, second)) return;
  if (behind !== NONE && !together(lexicon, first, behind)) return;
  found.push({ start, end: start + 2, right: characterOf(second) + characterOf(first), gain: gain + LEAST_GAIN });
}

const NONE = -1;

const determiners = codeSet('各每本该此某名');

/** Whether a letter stands before any noun: 各班主任 is as right as 名班主任. */
export function isDeterminer(letter: number): boolean {
  return has(determiners, letter + FIRST);
}

/** Adverbs that stand behind a noun: 另一方不同意 is no 另一方面, 专利权仍有效 no 专利权人. */
const adverbs = codeSet('不仍未须应均可亦皆又再');

/** Whether such an adverb ends it, behind what is a word without it. */
function isAdverb({ start, size, letters, at, reading }: Stretch): boolean {
  return has(adverbs, letters[start + size - 1]! + FIRST) && reading.grades[at * LONGEST + size - 2] !== 0;
}

/** Whether all other letters stand beside anything: 课不是 is no 可不是. */
function othersStand({ start, size, letters }: Stretch, place: number): boolean {
  for (let at = 0; at < size; at++) if (at !== place && !has(stands, letters[start + at]! + FIRST)) return false;
  return true;
}

/** Longer words with a number in them are made as they are needed: what differs in a letter may be right as well. */
function hasNumeral({ start, size, letters }: Stretch): boolean {
  for (let at = start; at < start + size; at++) if (has(numerals, letters[at]! + FIRST)) return true;
  return false;
}

const numerals = codeSet('二三四五六七八九十百千万两');

function withLetter({ start, size, letters }: Stretch, place: number, letter: number): string {
  let text = '';
  for (let at = 0; at < size; at++) text += characterOf(at === place ? letter : letters[start + at]!);
  return text;
}
