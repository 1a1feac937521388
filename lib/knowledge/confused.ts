import type { Confusion } from './schema/confusion.ts';
import { isAcrossWords, type Seams, seamsOf, type UsualPairs } from './usual-pairs.ts';

/**
 * What a wrong word stands in where it is a mistake. Entries leave out what they don't say; these all have the same
 * fields, as they are looked at wherever such a word stands.
 */
export interface Surroundings {
  /** Of the wrong word. */
  length: number;
  after: readonly string[] | undefined;
  before: readonly string[] | undefined;
  notAfter: readonly string[] | undefined;
  notBefore: readonly string[] | undefined;
  near: { any: readonly string[]; within: number } | undefined;
  seams: Seams | undefined;
}

/** The surroundings in which a confusion's wrong word is a mistake; with `pairs`, not where other words meet. */
export function surroundingsOf(entry: Confusion, pairs?: UsualPairs): Surroundings {
  const { wrong, after, before, notAfter, notBefore, near } = entry;
  return { length: wrong.length, after, before, notAfter, notBefore, near, seams: pairs && seamsOf(entry, pairs) };
}

/**
 * Whether the surroundings of a wrong word, which stands at `start`, are these. `codes` are the text's UTF-16 code units
 * with a 0 behind them, and before them where the array begins earlier.
 */
export function confused(codes: Uint16Array, start: number, surroundings: Surroundings): boolean {
  const { length, after, before, notAfter, notBefore, near, seams } = surroundings;
  const end = start + length;
  if (after && !standsBefore(codes, start, after)) return false;
  if (before && !standsAt(codes, end, before)) return false;
  if (notAfter && standsBefore(codes, start, notAfter)) return false;
  if (notBefore && standsAt(codes, end, notBefore)) return false;
  if (seams && isAcrossWords(codes, start, end, seams)) return false;
  return !near || standsNear(codes, end, near.any, near.within);
}

/** Whether one of some words ends at a place; `^` stands for the text's start. */
function standsBefore(codes: Uint16Array, end: number, words: readonly string[]): boolean {
  for (const word of words) {
    if (word === '^' ? end === 0 || codes[end - 1] === 0 : end >= word.length && isAt(codes, end - word.length, word))
      return true;
  }
  return false;
}

/** Whether one of some words begins at a place; `$` stands for the text's end. */
function standsAt(codes: Uint16Array, start: number, words: readonly string[]): boolean {
  for (const word of words) if (word === '$' ? codes[start] === 0 : isAt(codes, start, word)) return true;
  return false;
}

/** Whether one of some words begins no more than `within` characters behind a place. */
function standsNear(codes: Uint16Array, from: number, words: readonly string[], within: number): boolean {
  for (let at = from; at <= from + within && codes[at] !== 0; at++)
    for (const word of words) if (isAt(codes, at, word)) return true;
  return false;
}

function isAt(codes: Uint16Array, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (codes[start + at] !== word.charCodeAt(at)) return false;
  return true;
}

/**
 * Texts one of which stands wherever an entry is a mistake, and how far in them its wrong word begins: with what must
 * stand beside it where that is known, as words of one or two characters are everywhere.
 */
export function confusionTerms({ wrong, after, before }: Confusion): (readonly [text: string, offset: number])[] {
  if (before && !before.includes('$')) {
    const shortest = before.filter((word) => !before.some((other) => other !== word && word.startsWith(other)));
    return [...new Set(shortest)].map((word) => [wrong + word, 0]);
  }
  if (after && !after.includes('^')) {
    const shortest = after.filter((word) => !after.some((other) => other !== word && word.endsWith(other)));
    return [...new Set(shortest)].map((word) => [word + wrong, word.length]);
  }
  return [[wrong, 0]];
}
