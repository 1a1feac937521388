import { codeSet, WHITE_SPACE } from '../knowledge/code-set.ts';
import { countBegun } from '../knowledge/range-set.ts';
import { codesOf } from '../knowledge/text-codes.ts';

/** A half-open range of a block's text. */
export interface Range {
  start: number;
  end: number;
}

/** What every rule wants to know of a block's text, read once. Holds nothing but what follows from the text. */
export interface BlockReading {
  text: string;
  /** Offsets of all characters that are not Chinese ideographs: what punctuation rules walk instead of the text. */
  marks: readonly number[];
  /** Titles between 《 and 》, without them; innermost pairs only. */
  titles: readonly Range[];
  /** First and one past the last character that is not white space; equal for a blank block. */
  first: number;
  last: number;
  /** What is known of its signs: see `readBlock`. */
  signs: number;
  /** Whether two to eight ideographs are followed by the same ones, right behind them or behind a 、. */
  echo: boolean;
}

/** Reads a block's text. `bits` says of each character that is no ideograph which bits of `signs` it sets. */
export function readBlock(text: string, bits: Uint32Array = NO_BITS): BlockReading {
  const codes = codesOf(text);
  const { length } = text;
  let count = 0;
  let signs = 0;
  let titles: Range[] = NO_TITLES;
  let open = -1;
  let echo = false;
  let before = 0;
  if (read > MOST_READ) {
    read = 0;
    lastAt.fill(-LONGEST_WORD - 2);
  }
  for (let at = 0; at < length; at++) {
    const code = codes[at]!;
    if (code >= 0x4e00 && code <= 0x9fff) {
      if (before !== 0) {
        const pair = (before * 61 + code) & PAIRS;
        if (read + at - lastAt[pair]! <= LONGEST_WORD + 1) echo ||= isEcho(codes, at - 1);
        lastAt[pair] = read + at;
      }
      before = code;
      continue;
    }
    before = 0;
    scratch[count++] = at;
    signs |= bits[code]!;
    if (code === OPEN_TITLE) open = at + 1;
    else if (code === CLOSE_TITLE && open >= 0) {
      if (titles === NO_TITLES) titles = [];
      titles.push({ start: open, end: at });
      open = -1;
    }
  }
  read += length + LONGEST_WORD + 2;
  const marks = scratch.slice(0, count);
  let first = 0;
  while (first < length && isSpace[codes[first]!]) first++;
  let last = length;
  while (last > first && isSpace[codes[last - 1]!]) last--;
  if (first === last) [first, last] = [0, 0];
  return { text, marks, titles, first, last, signs, echo };
}

/** Whether what begins at `at` has just stood before it, right there or before a 、. */
function isEcho(codes: Uint16Array, at: number): boolean {
  const gap = codes[at - 1] === LIST_COMMA ? 1 : 0;
  for (let length = 2; length <= LONGEST_WORD && length + gap <= at; length++) {
    let same = 0;
    while (same < length && codes[at + same] === codes[at + same - length - gap]) same++;
    if (same === length) return true;
  }
  return false;
}

/** No word that is looked for twice in a row is longer. */
const LONGEST_WORD = 8;
const LIST_COMMA = 0x3001;
/** Where each pair of ideographs came last, counted over all texts so that nothing has to be wiped between two. */
const PAIRS = 8191;
const lastAt = new Int32Array(PAIRS + 1).fill(-LONGEST_WORD - 2);
let read = 0;
const MOST_READ = 2 ** 30;
const NO_BITS = new Uint32Array(65_536);

/** Where the marks of a text are gathered: what is handed out is as long as it needs to be. */
const scratch: number[] = [];
const NO_TITLES: Range[] = [];
const OPEN_TITLE = 0x300a;
const CLOSE_TITLE = 0x300b;
const isSpace = codeSet(WHITE_SPACE);

/** The one of these ranges, in order and none overlapping another, that holds all of `[start, end)`. */
export function rangeAround(ranges: readonly Range[], start: number, end: number): Range | undefined {
  const last = ranges[countBegun(ranges, start) - 1];
  return last && end <= last.end ? last : undefined;
}
