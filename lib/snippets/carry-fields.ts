import { escapeTemplate, parseTemplate } from './template.ts';

/** Characters beside a field that tell where it is in another version of its text. */
const BESIDE = 6;
/** The longest value looked for. */
const VALUE = 40;

/**
 * A changed text as a body with the fields of an earlier body put back where the words around them still stand; a field
 * whose place is gone stays out.
 */
export function carryFields(body: string, text: string): string {
  const parts = parseTemplate(body);
  let done = '';
  let rest = text;
  for (const [index, part] of parts.entries()) {
    if (!('field' in part)) continue;
    const before = textOf(parts[index - 1]).slice(-BESIDE);
    const after = textOf(parts[index + 1]).slice(0, BESIDE);
    const place = part.type === 'number' ? numberBefore(rest, after) : placeOf(rest, before, after);
    if (!place) continue;
    done += escapeTemplate(rest.slice(0, place.start)) + part.source;
    rest = rest.slice(place.end);
  }
  return done + escapeTemplate(rest);
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
