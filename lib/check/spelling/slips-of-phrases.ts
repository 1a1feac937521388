import { areAlike } from './alike.ts';
import { type Correction, isDeterminer } from './consider.ts';
import { leastCosts } from './grades.ts';
import { characterOf, type Letters, LONGEST } from './ideographs.ts';
import type { Lexicon } from './lexicon.ts';
import { eachPhrase, hashOf, LONGEST_PHRASE, mayMeet, type Phrases, SHORTEST, swappedHash, WHOLE } from './phrases.ts';
import { type Reading, together } from './reading.ts';
import { wordAt } from './word-trie.ts';

/** How sure it is, and by how much more for each letter that says so. */
const BASE = 4;
const PER_LETTER = 1;
/** Letters more usual than that stand alone wherever they like: 的, 和. */
const COMMON_ALONE = 6;
/** Such letters are short words often enough to be all that is left of a phrase of four: 更, 新, 应. */
const OFTEN_ALONE = 8;
/** Others are seldom words, though they may stand for one: 保教 for 保育教育. */
const SELDOM_ALONE = 9.3;
/** Of so few letters that are left none may belong to what stands beside them. */
const FEW = 3;

/**
 * Set phrases of which a letter is missing, is another one that is alike, stands there twice, or has changed places with
 * its neighbour: 师德师建设, 深入基屋. A letter in it must be no part of a word.
 */
export function slipsOfPhrases(letters: Letters, reading: Reading, lexicon: Lexicon): Correction[] {
  const found: Correction[] = [];
  const { start, length, alone } = reading;
  for (let at = 0; at < length; at++) {
    if (!alone[at] || lexicon.singles[letters[start + at]!]! < COMMON_ALONE) continue;
    const from = reachBack(letters, start, start + at, lexicon.phrases);
    const to = reachOn(letters, start + length, start + at, lexicon.phrases);
    // Two letters of a phrase stand beside it.
    const beside = from < start + at - 1 || to > start + at + 2;
    if (beside && to - from >= FEW) slipsAt({ letters, reading, lexicon, at: start + at, found }, from, to);
  }
  return found;
}

/** Where a phrase with this letter in it may begin: before it stands nothing but what stands in phrases. */
function reachBack(letters: Letters, start: number, at: number, phrases: Phrases): number {
  if (at === start) return at;
  let from = at - 1;
  while (from > start && at - from < LONGEST_PHRASE && mayMeet(phrases, letters[from - 1]!, letters[from]!)) from--;
  return from;
}

/** Behind where it may end. */
function reachOn(letters: Letters, end: number, at: number, phrases: Phrases): number {
  if (at + 1 === end) return end;
  let to = at + 2;
  while (to < end && to - at < LONGEST_PHRASE && mayMeet(phrases, letters[to - 1]!, letters[to]!)) to++;
  return to;
}

interface Place {
  letters: Letters;
  reading: Reading;
  lexicon: Lexicon;
  /** Where the letter is, from the text's start. */
  at: number;
  found: Correction[];
}

/** The slips in what begins at `first` or later, ends at `last` or before, and has the letter in it. */
function slipsAt(place: Place, first: number, last: number): void {
  for (let start = first; start <= place.at; start++) {
    const most = Math.min(last, start + LONGEST_PHRASE + 1);
    for (let end = Math.max(place.at + 1, start + FEW); end <= most; end++) {
      if (end - start < LONGEST_PHRASE) missing(place, start, end);
      if (end - start >= SHORTEST && end - start <= LONGEST_PHRASE) {
        another(place, start, end);
        swapped(place, start, end);
      }
      if (end - start > SHORTEST) twice(place, start, end);
    }
  }
}

/** A letter is missing on one of this letter's sides. */
function missing({ letters, reading, lexicon, at, found }: Place, start: number, end: number): void {
  const { phrases, singles } = lexicon;
  if (singles[letters[at]!]! < (end - start === FEW ? OFTEN_ALONE : COMMON_ALONE)) return;
  // 厂务公开制渡: what stands alone beside it, out of the phrase, is where the slip is.
  if (at + 1 === end && reading.alone[end - reading.start]) return;
  if (at === start && start > reading.start && reading.alone[start - 1 - reading.start]) return;
  eachPhrase(phrases, hashOf(letters, start, end, -1), (index, gap) => {
    const side = start + gap;
    if (gap === WHOLE || (side !== at && side !== at + 1)) return;
    // At an end of the phrase nothing may stand beside it.
    const atStart = side === reading.start;
    const atEnd = side === reading.start + reading.length;
    if (gap === 0 ? !atStart : side === end && !atEnd) return;
    const few = end - start === FEW && singles[letters[at]!]! < SELDOM_ALONE;
    if (few && (atStart || atEnd || belongsBeside(letters, reading, lexicon, at, start, end))) return;
    if (!isPhrase(phrases, index, letters, start, end, gap, 0) || isShort(phrases, index, gap)) return;
    tell(found, phrases, index, start, end);
  });
}

/** Verbs of which one letter will do: 每月开一次例会. */
const SHORT: ReadonlySet<string> = new Set(
  '召开|开展|举办|开办|观看|学习|建立|签订|发放|编写|撰写|填写|制定|评选|走访|选派|聘请|邀请|购买|更换|修改|清理|提交|上交|张贴|悬挂|摆放|种植|阅读|收听|订阅|开好'.split(
    '|',
  ),
);

/** Whether the letter that is missing belongs to such a verb. */
function isShort({ letters, begins }: Phrases, index: number, gap: number): boolean {
  const [first, last] = [begins[index]!, begins[index + 1]! - 1];
  const at = first + gap;
  const isVerb = (from: number) => SHORT.has(characterOf(letters[from]!) + characterOf(letters[from + 1]!));
  return (at > first && isVerb(at - 1)) || (at < last && isVerb(at));
}

/** Whether a letter at an end of `[start, end)` may belong to what stands beside it: 保教工作 is no 教学工作. */
function belongsBeside(letters: Letters, reading: Reading, lexicon: Lexicon, at: number, start: number, end: number) {
  const [first, last] = [at === start, at + 1 === end];
  if (!first && !last) return false;
  if (first) return at === reading.start || together(lexicon, letters[at - 1]!, letters[at]!);
  return at + 1 === reading.start + reading.length || together(lexicon, letters[at]!, letters[at + 1]!);
}

/** Another letter stands there, one that is alike. */
function another({ letters, lexicon, at, found }: Place, start: number, end: number): void {
  const { phrases, alike } = lexicon;
  // 各班主任 is as right as 名班主任.
  if (at === start && isDeterminer(letters[at]!)) return;
  eachPhrase(phrases, hashOf(letters, start, end, at), (index, gap) => {
    if (start + gap !== at || !isPhrase(phrases, index, letters, start, end, gap, 1)) return;
    const right = phrases.letters[phrases.begins[index]! + gap]!;
    if (right === letters[at] || !areAlike(alike, right, letters[at]!)) return;
    // The word is enough to say what is wrong.
    const [from, to] = wordAround(lexicon, phrases.begins[index]!, phrases.begins[index + 1]!, gap);
    tell(found, phrases, index, start + from, start + to, from, to);
  });
}

/** It stands there twice. */
function twice({ letters, lexicon: { phrases }, at, found }: Place, start: number, end: number): void {
  // What the phrase begins with may end what stands before it: 三班班主任.
  const second = letters[at - 1] === letters[at];
  if (second ? at - 1 <= start : at === start || letters[at + 1] !== letters[at]) return;
  eachPhrase(phrases, hashOf(letters, start, end, at), (index, gap) => {
    if (gap !== WHOLE || phrases.begins[index + 1]! - phrases.begins[index]! !== end - start - 1) return;
    tell(found, phrases, index, start, end);
  });
}

/** It has changed places with the next one, or the one before it. */
function swapped({ letters, lexicon: { phrases }, at, found }: Place, start: number, end: number): void {
  for (let left = Math.max(start, at - 1); left <= at && left + 1 < end; left++) {
    if (letters[left] === letters[left + 1]) continue;
    eachPhrase(phrases, swappedHash(letters, start, end, left), (index, gap) => {
      const from = phrases.begins[index]!;
      if (gap !== WHOLE || phrases.begins[index + 1]! - from !== end - start) return;
      for (let one = start; one < end; one++) {
        const other = one === left ? left + 1 : one === left + 1 ? left : one;
        if (letters[other] !== phrases.letters[from + one - start]) return;
      }
      tell(found, phrases, index, start, end);
    });
  }
}

/** Whether what stands there is the phrase but for its letter at `gap`, in place of which so many others stand. */
function isPhrase(
  { letters: all, begins }: Phrases,
  index: number,
  letters: Letters,
  start: number,
  end: number,
  gap: number,
  instead: number,
): boolean {
  const from = begins[index]!;
  if (begins[index + 1]! - from !== end - start + 1 - instead) return false;
  for (let at = 0; at < gap; at++) if (all[from + at] !== letters[start + at]) return false;
  for (let at = gap + instead; start + at < end; at++)
    if (all[from + at + 1 - instead] !== letters[start + at]) return false;
  return true;
}

/** Where in the phrase that is `letters[start, end)` the likeliest short word begins and ends that has the letter at `place`. */
function wordAround({ phrases, trie }: Lexicon, start: number, end: number, place: number): [number, number] {
  let found: [number, number] = [0, end - start];
  for (let size = 2; size <= LONGEST; size++) {
    let least = Number.POSITIVE_INFINITY;
    for (let from = Math.max(0, place - size + 1); from <= place && from + size <= end - start; from++) {
      const cost = leastCosts[wordAt(trie, phrases.letters, start + from, size)]!;
      if (cost >= least) continue;
      least = cost;
      found = [from, from + size];
    }
    if (least < Number.POSITIVE_INFINITY) break;
  }
  return found;
}

/** Tells what stands at `[start, end)` for what of the phrase stands at `[from, to)`. */
function tell(
  found: Correction[],
  { letters, begins }: Phrases,
  index: number,
  start: number,
  end: number,
  from = 0,
  to = begins[index + 1]! - begins[index]!,
): void {
  let right = '';
  for (let at = begins[index]! + from; at < begins[index]! + to; at++) right += characterOf(letters[at]!);
  found.push({ start, end, right, gain: BASE + PER_LETTER * (begins[index + 1]! - begins[index]!) });
}
