import { type Bold, boldRuns, withBold, withoutOuterSpace, withText } from '../draft/bold.ts';
import type { FragmentBlock } from '../draft/draft.ts';
import { parseTemplate, writeTemplate } from './template.ts';

/** Characters beside a field that tell where it is in another version of its text. */
const BESIDE = 6;
/** The longest value looked for. */
const VALUE = 40;

/**
 * A changed text as a body with the fields of an earlier body put back where the words around them still stand; a field
 * whose place is gone stays out. `bold` is what is bold in the text. Where nothing is, which may be the editor's doing, the
 * body's own stays around its words.
 */
export function carryFields(body: string, text: string, bold: Bold = []): string {
  const parts = parseTemplate(body);
  const done: Parameters<typeof writeTemplate>[0] = [];
  /** The body's text since the last field that was put back. */
  let old: FragmentBlock = { text: '', kind: 'paragraph' };
  let at = 0;
  const take = (end: number) => {
    const part = text.slice(at, end);
    const own = bold.length ? shifted(bold, -at, part.length) : (withText(old, part).bold ?? []);
    for (const run of boldRuns(part, withoutOuterSpace(part, own)))
      done.push(run.bold ? { text: run.text, bold: true } : { text: run.text });
    old = { text: '', kind: 'paragraph' };
  };
  for (const [index, part] of parts.entries()) {
    if ('text' in part) old = joined(old, part);
    if (!('field' in part)) continue;
    const rest = text.slice(at);
    const before = textOf(parts[index - 1]).slice(-BESIDE);
    const after = textOf(parts[index + 1]).slice(0, BESIDE);
    const place = part.type === 'number' ? numberBefore(rest, after) : placeOf(rest, before, after);
    if (!place) continue;
    const [start, end] = [at + place.start, at + place.end];
    take(start);
    const { bold: was, source: _, ...field } = part;
    const isBold = bold.length ? bold.some(([from, to]) => from <= start && end <= to && start < end) : was;
    done.push(isBold ? { ...field, bold: true } : field);
    at = end;
  }
  take(text.length);
  return writeTemplate(done);
}

function joined({ text, kind, bold = [] }: FragmentBlock, part: { text: string; bold?: true }): FragmentBlock {
  const now = text + part.text;
  return withBold({ text: now, kind }, part.bold ? [...bold, [text.length, now.length]] : bold);
}

/** Ranges of a text as ranges of a part of it that is `length` long. */
function shifted(ranges: Bold, by: number, length: number): Bold {
  return ranges.flatMap(([from, to]): Bold => {
    const [start, end] = [Math.max(0, from + by), Math.min(length, to + by)];
    return start < end ? [[start, end]] : [];
  });
}

/** Where a value stands between what is beside it, of which the nearest characters must be there. */
function placeOf(text: string, before: string, after: string) {
  const start = before ? endOf(text, before) : 0;
  if (start === undefined) return null;
  const behind = text.slice(start);
  const length = after ? startOf(behind, after) : behind.length;
  return length === undefined || length > VALUE || /[。；\n]/u.test(behind.slice(0, length))
    ? null
    : { start, end: start + length };
}

/** Where as many of the last of these characters as are there end. */
function endOf(text: string, before: string): number | undefined {
  for (let length = before.length; length > 0; length--) {
    const found = text.indexOf(before.slice(-length));
    if (found >= 0) return found + length;
  }
  return undefined;
}

/** Where as many of the first of these characters as are there begin. */
function startOf(text: string, after: string): number | undefined {
  for (let length = after.length; length > 0; length--) {
    const found = text.indexOf(after.slice(0, length));
    if (found >= 0) return found;
  }
  return undefined;
}

/** A number right before what follows it in the body. */
function numberBefore(text: string, after: string) {
  for (const { 0: number, index } of text.matchAll(/\d+(?:\.\d+)?/gu)) {
    const end = index + number.length;
    if (after ? text[end] === after[0] : end === text.length) return { start: index, end };
  }
  return null;
}

function textOf(part: ReturnType<typeof parseTemplate>[number] | undefined): string {
  return part && 'text' in part ? part.text : '';
}
