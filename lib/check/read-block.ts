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
}

/** Reads a block's text. */
export function readBlock(text: string): BlockReading {
  const codes = codesOf(text);
  const { length } = text;
  let count = 0;
  let titles: Range[] = NO_TITLES;
  let open = -1;
  for (let at = 0; at < length; at++) {
    const code = codes[at]!;
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    scratch[count++] = at;
    if (code === OPEN_TITLE) open = at + 1;
    else if (code === CLOSE_TITLE && open >= 0) {
      if (titles === NO_TITLES) titles = [];
      titles.push({ start: open, end: at });
      open = -1;
    }
  }
  const marks = scratch.slice(0, count);
  let first = 0;
  while (first < length && isSpace[codes[first]!]) first++;
  let last = length;
  while (last > first && isSpace[codes[last - 1]!]) last--;
  return first === last ? { text, marks, titles, first: 0, last: 0 } : { text, marks, titles, first, last };
}

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
