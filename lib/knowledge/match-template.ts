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
  const [first] = template.parts;
  const from = first?.kind === 'number' ? numberBefore(text, start, first.digits) : start;
  if (from === undefined || (template.atStart && from !== bodyStart)) return undefined;
  let ends = [end];
  for (let index = template.anchor + 1; index < template.parts.length && ends.length; index++) {
    ends = step(template.parts[index]!, text, ends);
  }
  if (template.atEnd) ends = ends.filter((at) => CLOSING.test(text.slice(at, at + 4)) && text.length - at <= 3);
  return ends.length ? { start: from, end: ends[0]!, furthest: ends.at(-1)! } : undefined;
}

const CLOSING = /^[。．.：:；;！!”"）)\s]*$/;
const DIGITS = /^(\d+([.．]\d+)?|[xX×_＿]+)/;
const NUMBER = /^(\d+([.．]\d+)?|[零〇一二两三四五六七八九十百千万]+|[xX×_＿]+|几|若干)/;
const DIGITS_BEFORE = /(\d+([.．]\d+)?|[xX×_＿]+)$/;
const NUMBER_BEFORE = /(\d+([.．]\d+)?|[零〇一二两三四五六七八九十百千万]+|[xX×_＿]+|几|若干)$/;

/** Where a number that ends at `at` begins. */
function numberBefore(text: string, at: number, digits: boolean): number | undefined {
  const found = (digits ? DIGITS_BEFORE : NUMBER_BEFORE).exec(text.slice(Math.max(0, at - 12), at));
  return found ? at - found[0].length : undefined;
}

/** Every place one more part can end at, ascending and without doubles, given where the parts before it can end. */
function step(part: Part, text: string, ends: number[]): number[] {
  const next = new Set<number>();
  for (const at of ends) {
    if (part.kind === 'any') {
      for (const option of part.texts) if (text.startsWith(option, at)) next.add(at + option.length);
    } else if (part.kind === 'number') {
      const found = (part.digits ? DIGITS : NUMBER).exec(text.slice(at, at + 12));
      if (found) next.add(at + found[0].length);
    } else {
      const most = Math.min(at + part.most, text.length);
      for (let to = at; to <= most; to++) {
        next.add(to);
        if (SENTENCE_END.includes(text[to] ?? '')) break;
      }
    }
  }
  return [...next].sort((a, b) => a - b);
}

const SENTENCE_END = '。！？!?\n';
