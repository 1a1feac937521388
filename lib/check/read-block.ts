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
  const marks: number[] = [];
  const titles: Range[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    marks.push(at);
    if (code === OPEN_TITLE) open = at + 1;
    else if (code === CLOSE_TITLE && open >= 0) {
      titles.push({ start: open, end: at });
      open = -1;
    }
  }
  const first = text.search(/\S/);
  return { text, marks, titles, first: first < 0 ? 0 : first, last: first < 0 ? 0 : text.trimEnd().length };
}

const OPEN_TITLE = 0x300a;
const CLOSE_TITLE = 0x300b;

/** Whether an offset lies in one of the ranges. */
export function within(ranges: readonly Range[], offset: number): boolean {
  return ranges.some((range) => range.start <= offset && offset < range.end);
}
