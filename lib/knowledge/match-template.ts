import { numberBefore, numberEnd } from './number-text.ts';
import type { Match, Part, Template } from './template.ts';

/** The shortest match of a template at a place, and how far the longest one there reaches. */
export interface TemplateMatch extends Match {
  furthest: number;
}

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
  const { parts, anchor } = template;
  const first = parts[0]!;
  const from = first.kind === 'number' ? numberBefore(text, start, first.digits) : start;
  if (from === undefined || (template.atStart && from !== bodyStart)) return undefined;
  if (template.atEnd && end + template.reach + CLOSING_LENGTH < text.length) return undefined;
  let ends = [end];
  for (let index = anchor + 1; index < parts.length && ends.length > 0; index++) {
    const part = parts[index]!;
    const next = parts[index + 1];
    if (part.kind === 'gap' && next?.kind === 'any' && !next.texts.includes('')) {
      ends = textsBehindGap(next.texts, part.most, text, ends);
      index++;
    } else ends = step(part, text, ends);
  }
  if (template.atEnd) ends = ends.filter((at) => text.length - at <= CLOSING_LENGTH && CLOSING.test(text.slice(at)));
  return ends.length > 0 ? { start: from, end: ends[0]!, furthest: ends.at(-1)! } : undefined;
}

const CLOSING_LENGTH = 3;
const CLOSING = /^[。．.：:；;！!”"）)\s]*$/;

/** Every place one more part can end at, ascending and without doubles, given where the parts before it can end. */
function step(part: Part, text: string, ends: readonly number[]): number[] {
  const next: number[] = [];
  for (const at of ends) {
    if (part.kind === 'any') {
      for (const option of part.texts) if (text.startsWith(option, at)) next.push(at + option.length);
    } else if (part.kind === 'number') {
      const end = numberEnd(text, at, part.digits);
      if (end !== undefined) next.push(end);
    } else {
      // What the gap before it reached is there already: where gaps overlap, each place is taken once.
      const last = gapEnd(text, at, part.most);
      for (let to = Math.max(at, (next.at(-1) ?? -1) + 1); to <= last; to++) next.push(to);
    }
  }
  return part.kind === 'gap' ? next : ascending(next);
}

/** The same for a gap and the texts behind it, which are looked for, not tried at every place the gap can end at. */
function textsBehindGap(options: readonly string[], most: number, text: string, ends: readonly number[]): number[] {
  const next: number[] = [];
  let from = -1;
  let to = -1;
  const look = () => {
    for (const option of options) {
      const window = text.slice(from, to + option.length);
      for (let at = window.indexOf(option); at >= 0; at = window.indexOf(option, at + 1)) {
        next.push(from + at + option.length);
      }
    }
  };
  // Gaps that overlap are looked through once.
  for (const at of ends) {
    if (at > to) {
      if (from >= 0) look();
      from = at;
    }
    to = gapEnd(text, at, most);
  }
  look();
  return ascending(next);
}

/** The last place a gap that begins here can end at: it stays in the sentence. */
function gapEnd(text: string, at: number, most: number): number {
  const last = Math.min(at + most, text.length);
  let to = at;
  while (to < last && !isSentenceEnd(text.charCodeAt(to))) to++;
  return to;
}

/** 。！？!? or a line break. */
function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f || code === 0x0a;
}

function ascending(places: number[]): number[] {
  if (places.length < 2) return places;
  places.sort((a, b) => a - b);
  return places.filter((place, index) => place !== places[index - 1]);
}
