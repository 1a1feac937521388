import { type CodeSet, codeSet, has } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import { ANY, DATE_BEGINS, DIGITS, type Read, timePatterns } from './chinese-time-patterns.ts';
import { FoundTime, type TimeMark } from './time-mark.ts';

const NUMERALS = `${DIGITS}.．`;

/** The patterns that can begin with a character, in order. */
const byFirst = new Map<number, Pattern[]>();
/** Whether a time can begin with a character, with another behind it, or with whatever is behind it. */
const sorts = new Uint8Array(65_536);
const [FIRST, SECOND, DIGIT, NUMERAL, ALONE] = [1, 2, 4, 8, 16];
for (const [characters, following, pattern, read] of timePatterns) {
  const entry = {
    dates: characters === DATE_BEGINS,
    ranges: pattern.source.includes('(?<until>'),
    follows: following === ANY ? undefined : codeSet(following),
    pattern: new RegExp(pattern.source, 'y'),
    read,
  };
  for (const character of characters) {
    const code = character.charCodeAt(0);
    sorts[code]! |= following === ANY ? FIRST | ALONE : FIRST;
    byFirst.set(code, [...(byFirst.get(code) ?? []), entry]);
  }
  for (const character of following) sorts[character.charCodeAt(0)]! |= SECOND;
}
for (const character of DIGITS) sorts[character.charCodeAt(0)]! |= DIGIT;
for (const character of NUMERALS) sorts[character.charCodeAt(0)]! |= NUMERAL;

/** Whether the character before a digit makes the digit part of a longer number: another digit, or the dot behind one. */
function isInNumber(codes: Uint16Array, before: number): boolean {
  const sort = sorts[codes[before]!]!;
  return (sort & DIGIT) !== 0 || ((sort & NUMERAL) !== 0 && (sorts[codes[before - 1] ?? 0]! & DIGIT) !== 0);
}

/** Whether what follows the number at `at` can make a date of it: a month, a year, or a number that follows it. */
function isDateNumber(codes: Uint16Array, at: number): boolean {
  const longest = at + LONGEST_NUMBER;
  let end = at + 1;
  while (end < longest && has(isYearNumeral, codes[end]!)) end++;
  return has(isBehindNumber, codes[end]!);
}

/** A year has four. */
const LONGEST_NUMBER = 6;
const isYearNumeral = codeSet(`${DIGITS}〇○Ｏ零O`);
const isBehindNumber = codeSet('月年—-–－~～至到、和及');

/** Whether what joins two dates stands behind the one that may begin at `at`. */
function mayBeRange(codes: Uint16Array, at: number): boolean {
  const longest = at + LONGEST_DATE;
  let end = at;
  while (end < longest && has(isOfDate, codes[end]!)) end++;
  return has(isJoint, codes[end]!);
}

/** 二〇二六年十二月三十一日. */
const LONGEST_DATE = 13;
const isOfDate = codeSet(`${DATE_BEGINS}〇○Ｏ零O年度月份日号上中下旬初底末`);
const isJoint = codeSet('—-–－~～至到、和及');

interface Pattern {
  /** Whether all it can begin with is a number, or a word for a year. */
  dates: boolean;
  /** Whether it has a date, then what joins two, then another one. */
  ranges: boolean;
  follows: CodeSet | undefined;
  pattern: RegExp;
  read: Read;
}

/** Finds the times of a Chinese text from `from` on, without its festivals. */
export function chineseTimes(text: string, from: number): TimeMark[] {
  const codes = codesOf(text);
  const last = text.length - 1;
  const found: TimeMark[] = [];
  for (let at = from; at < last; at++) {
    const code = codes[at]!;
    const sort = sorts[code]!;
    if ((sort & FIRST) === 0) continue;
    const next = codes[at + 1]!;
    if ((sort & ALONE) === 0 && (sorts[next]! & SECOND) === 0) continue;
    // 十一月 must not be read again as 一月, nor 2026年 as 6年.
    if (at > from && sort & DIGIT && isInNumber(codes, at - 1)) continue;
    const noDate = (sort & DIGIT) !== 0 && !isDateNumber(codes, at);
    let range: boolean | undefined;
    for (const { dates, ranges, follows, pattern, read } of byFirst.get(code)!) {
      if ((follows && !has(follows, next)) || (dates && noDate)) continue;
      if (ranges) {
        range ??= mayBeRange(codes, at);
        if (!range) continue;
      }
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      const end = at + match[0].length;
      if (isSpan(text, match[0], end)) break;
      found.push(new FoundTime(read(match.groups ?? {}), at, end));
      at = end - 1;
      break;
    }
  }
  return found;
}

/** 三个月, 一周年, 本年度计划 … : a length of time or a name, no time of doing. */
function isSpan(text: string, match: string, end: number): boolean {
  return (
    (text[end] === '年' && match.endsWith('周')) || (text[end] === '刊' && /^[\d一二三四五六七八九十]+月$/.test(match))
  );
}
