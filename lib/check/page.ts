import { codeSet, has, WHITE_SPACE } from '../knowledge/code-set.ts';

/**
 * Texts side by side in one array of UTF-16 code units, a border (a 0) before the first and behind each, and what a
 * single pass over them tells. All offsets are those of `codes`. It is read anew in the same room: a draft has thousands
 * of paragraphs, and what is made for each of them would be most of the work.
 */
export class Page {
  codes = new Uint16Array(4096);
  /** Where each text begins, and behind the last one where another would. */
  starts = new Int32Array(64);
  /** The offsets of all characters that are no Chinese ideographs, borders too, by rising place; `codes[0]` is the first. */
  marks = new Int32Array(4096);
  /** Where each text's marks begin among them; its last one is the border behind it. */
  marksFrom = new Int32Array(64);
  /** Its first and one past its last character that is not white space; both its start where there is none. */
  firsts = new Int32Array(64);
  lasts = new Int32Array(64);
  /** For each text, whether two to eight ideographs in it are followed by the same ones, there or behind a 、. */
  echoes = new Uint8Array(64);
  /** How many characters and borders there are. */
  length = 0;

  /** Where each pair of ideographs came last, counted over all pages so that nothing has to be wiped between two. */
  readonly #pairs = new Int32Array(PAIRS + 1);
  #before = MOST_READ;
  /** Where in the text that is read a pair came again soon. */
  #again = new Int32Array(4096);

  /** Reads other texts; what was read before is gone. */
  read(texts: readonly string[]): void {
    this.#makeRoom(texts);
    const { starts, marksFrom } = this;
    let end = 1;
    let count = 1;
    for (let place = 0; place < texts.length; place++) {
      starts[place] = end;
      marksFrom[place] = count;
      count = this.#readText(texts[place]!, place, end, count);
      end += texts[place]!.length + 1;
    }
    starts[texts.length] = end;
    marksFrom[texts.length] = count;
    this.length = end;
  }

  /**
   * Reads one text to where it belongs; returns how many marks there are then. Nothing is decided at a character: what is
   * no mark, and no pair that came before, is overwritten by the next one, and the processor never has to guess.
   */
  #readText(text: string, place: number, start: number, marked: number): number {
    const { codes, marks } = this;
    const again = this.#again;
    const pairs = this.#pairs;
    const before = this.#before;
    const end = start + text.length;
    let count = marked;
    let repeats = 0;
    let last = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at - start);
      codes[at] = code;
      marks[count] = at;
      count += isMark(code);
      // Two pairs may share a place: what came there within reach is looked at.
      const pair = (last * 61 + code) & PAIRS;
      again[repeats] = at;
      repeats += isBelow(before + at - pairs[pair]!, LONGEST_ECHO + 2);
      pairs[pair] = before + at;
      last = code;
    }
    codes[end] = 0;
    marks[count++] = end;
    let echo = false;
    for (let index = 0; index < repeats && !echo; index++) echo = isEcho(codes, again[index]!);
    this.echoes[place] = Number(echo);
    let first = start;
    while (first < end && has(isSpace, codes[first]!)) first++;
    let stop = end;
    while (stop > first && has(isSpace, codes[stop - 1]!)) stop--;
    this.firsts[place] = first === stop ? start : first;
    this.lasts[place] = first === stop ? start : stop;
    return count;
  }

  #makeRoom(texts: readonly string[]): void {
    let length = texts.length + 1;
    for (const text of texts) length += text.length;
    if (length > this.codes.length) {
      this.codes = new Uint16Array(2 * length);
      this.marks = new Int32Array(2 * length);
      this.#again = new Int32Array(2 * length);
    }
    if (texts.length >= this.starts.length) {
      this.starts = new Int32Array(2 * texts.length);
      this.marksFrom = new Int32Array(2 * texts.length);
      this.firsts = new Int32Array(2 * texts.length);
      this.lasts = new Int32Array(2 * texts.length);
      this.echoes = new Uint8Array(2 * texts.length);
    }
    this.#before += this.length + LONGEST_ECHO + 1;
    if (this.#before + length > MOST_READ) {
      this.#pairs.fill(-LONGEST_ECHO - 2);
      this.#before = 0;
    }
  }
}

/** Whether the ideographs that end at `last` have just stood before, right there or before a 、. */
function isEcho(codes: Uint16Array, last: number): boolean {
  if (isMark(codes[last]!) || isMark(codes[last - 1]!)) return false;
  for (let length = 2; length <= LONGEST_ECHO && length <= last; length++) {
    const shift = codes[last - length] === LIST_COMMA ? length + 1 : length;
    let same = 0;
    while (same < length && codes[last - same] === codes[last - same - shift]) same++;
    if (same === length) return true;
  }
  return false;
}

/** 1 for a character that is no Chinese ideograph, else 0. */
function isMark(code: number): number {
  return isBelow(LAST_IDEOGRAPH - FIRST_IDEOGRAPH, (code - FIRST_IDEOGRAPH) & 0xffff);
}

/** 1 where one small number is below another, else 0: the sign of their difference. */
function isBelow(one: number, other: number): number {
  return (one - other) >>> 31;
}

const isSpace = codeSet(WHITE_SPACE);
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
const LONGEST_ECHO = 8;
const LIST_COMMA = 0x3001;
const PAIRS = 2047;
const MOST_READ = 2 ** 30;
