import { countBegun } from '../knowledge/range-set.ts';
import { fullWidthSigns } from './full-width-signs.ts';
import type { Page } from './page.ts';

/** A half-open range of a block's text. */
export interface Range {
  start: number;
  end: number;
}

/** What a rule may want to know of a block, each read when first asked for. All follows from its text and the year. */
export class BlockReading {
  readonly text: string;
  /** First and one past the last character that is not white space; equal for a blank block. */
  readonly first: number;
  readonly last: number;

  /** The plan's year; undefined where nothing says. */
  readonly year: number | undefined;

  readonly #page: Page;
  readonly #place: number;
  #marks: readonly number[] | undefined;
  #titles: readonly Range[] | undefined;
  #fullWidth: string | undefined;

  /** The text at `place` on a page; to be asked while the page holds it. */
  constructor(text: string, page: Page, place: number, year?: number) {
    this.text = text;
    this.year = year;
    this.#page = page;
    this.#place = place;
    const start = page.starts[place]!;
    this.first = page.firsts[place]! - start;
    this.last = page.lasts[place]! - start;
  }

  /** Offsets of all characters that are not Chinese ideographs: what punctuation rules walk instead of the text. */
  get marks(): readonly number[] {
    this.#marks ??= this.#readMarks();
    return this.#marks;
  }

  /** Titles between 《 and 》, without them; innermost pairs only. */
  get titles(): readonly Range[] {
    this.#titles ??= titlesAmong(this.text, this.marks);
    return this.#titles;
  }

  /** The text with the full-width signs that its half-width ones stand for, at the same offsets. */
  get fullWidth(): string {
    this.#fullWidth ??= fullWidthSigns(this.text);
    return this.#fullWidth;
  }

  #readMarks(): number[] {
    const { marks, marksFrom, starts } = this.#page;
    const start = starts[this.#place]!;
    const from = marksFrom[this.#place]!;
    // The last one is the border.
    const count = marksFrom[this.#place + 1]! - from - 1;
    const own = new Array<number>(count);
    for (let index = 0; index < count; index++) own[index] = marks[from + index]! - start;
    return own;
  }
}

function titlesAmong(text: string, marks: readonly number[]): Range[] {
  const titles: Range[] = [];
  let open = -1;
  for (const at of marks) {
    if (text[at] === '《') open = at + 1;
    else if (text[at] === '》' && open >= 0) {
      titles.push({ start: open, end: at });
      open = -1;
    }
  }
  return titles;
}

/** The one of these ranges, in order and none overlapping another, that holds all of `[start, end)`. */
export function rangeAround(ranges: readonly Range[], start: number, end: number): Range | undefined {
  const last = ranges[countBegun(ranges, start) - 1];
  return last && end <= last.end ? last : undefined;
}
