import { numberBefore, numberEnd } from './number-text.ts';
import type { Match, Part, Template } from './template.ts';
import { codesOf } from './text-codes.ts';

/** The shortest match of a template at a place, and how far the longest one there reaches. */
export interface TemplateMatch extends Match {
  furthest: number;
}

/**
 * Where what was matched so far can end, ascending and without doubles; one list is read while the other is written.
 * They are counted, not emptied: this is the innermost loop there is, and garbage is what would cost most in it.
 */
let ends: number[] = [];
let endCount = 0;
let next: number[] = [];
let nextCount = 0;

/**
 * Matches a template one of whose anchor texts stands at `[start, end)`; undefined where it doesn't. `bodyStart` is
 * where the paragraph's text begins behind its number. Time is bounded by the template's size, whatever the text is.
 */
export function matchTemplate(
  template: Template,
  text: string,
  start: number,
  end: number,
  bodyStart: number,
): TemplateMatch | undefined {
  const { parts, anchor, atStart, atEnd } = template;
  const first = parts[0]!;
  const from = first.kind === 'number' ? numberBefore(text, start, first.digits) : start;
  if (from === undefined || (atStart && from !== bodyStart)) return undefined;
  if (atEnd && end + template.reach + CLOSING_LENGTH < text.length) return undefined;
  if (parts.length === anchor + 1 && !atEnd) return { start: from, end, furthest: end };

  const codes = codesOf(text);
  const { length } = text;
  ends[0] = end;
  endCount = 1;
  for (let index = anchor + 1; index < parts.length && endCount > 0; index++) {
    const part = parts[index]!;
    const behind = parts[index + 1];
    nextCount = 0;
    if (part.kind === 'gap' && behind?.kind === 'any' && !behind.optional) {
      behindGap(behind.codes, part.most, codes, length);
      index++;
    } else step(part, text, codes);
    const read = ends;
    ends = next;
    endCount = nextCount;
    next = read;
  }
  if (atEnd) keepClosing(text);
  return endCount > 0 ? { start: from, end: ends[0]!, furthest: ends[endCount - 1]! } : undefined;
}

const CLOSING_LENGTH = 3;
const CLOSING = /^[。．.：:；;！!”"）)\s]*$/;

/** Leaves the ends behind which nothing stands but closing punctuation. */
function keepClosing(text: string): void {
  let kept = 0;
  for (let index = 0; index < endCount; index++) {
    const at = ends[index]!;
    if (text.length - at <= CLOSING_LENGTH && CLOSING.test(text.slice(at))) ends[kept++] = at;
  }
  endCount = kept;
}

/** Adds every place one more part can end at, given where the parts before it can end. */
function step(part: Part, text: string, codes: Uint16Array): void {
  for (let index = 0; index < endCount; index++) {
    const at = ends[index]!;
    if (part.kind === 'any') addEnds(part.codes, codes, at, text.length);
    else if (part.kind === 'number') {
      const end = numberEnd(text, at, part.digits);
      if (end !== undefined) add(end);
    } else {
      // What the gap before it reached is there already: where gaps overlap, each place is taken once.
      const last = gapEnd(codes, at, part.most, text.length);
      const reached = nextCount > 0 ? next[nextCount - 1]! : -1;
      for (let to = Math.max(at, reached + 1); to <= last; to++) next[nextCount++] = to;
    }
  }
}

/** The same for a gap and the texts behind it, none of which is empty. Gaps that overlap are looked through once. */
function behindGap(options: readonly Uint16Array[], most: number, codes: Uint16Array, length: number): void {
  let looked = -1;
  for (let index = 0; index < endCount; index++) {
    const from = ends[index]!;
    const to = gapEnd(codes, from, most, length);
    for (let at = Math.max(from, looked + 1); at <= to; at++) addEnds(options, codes, at, length);
    looked = Math.max(looked, to);
  }
}

/** Adds the ends of those texts that stand at `at`. */
function addEnds(options: readonly Uint16Array[], codes: Uint16Array, at: number, length: number): void {
  const code = codes[at]!;
  for (const option of options) {
    const size = option.length;
    if (size === 0) add(at);
    else if (option[0] === code && at + size <= length) {
      let same = 1;
      while (same < size && option[same] === codes[at + same]) same++;
      if (same === size) add(at + size);
    }
  }
}

/** Puts an end in its place; nearly always that is the last one. */
function add(end: number): void {
  let at = nextCount;
  while (at > 0 && next[at - 1]! > end) at--;
  if (at > 0 && next[at - 1] === end) return;
  for (let to = nextCount++; to > at; to--) next[to] = next[to - 1]!;
  next[at] = end;
}

/** The last place a gap that begins here can end at: it stays in the sentence. */
function gapEnd(codes: Uint16Array, at: number, most: number, length: number): number {
  const last = Math.min(at + most, length);
  let to = at;
  while (to < last && !isSentenceEnd(codes[to]!)) to++;
  return to;
}

/** 。！？!? or a line break. */
function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f || code === 0x0a;
}
