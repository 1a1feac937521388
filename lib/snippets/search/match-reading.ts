import type { Range } from './entry.ts';
import { readingsOf } from './readings.ts';
import { initialsOf, isInitial, SILENT } from './spoken.ts';

/**
 * Where a text is spelled by a term, without gaps in a line: each character by itself, by its pinyin or by what that
 * begins with (see `isInitial`), the last by any beginning of it. `计划` by `jh`, `jihua`, `jihu`, `计h`. The first place
 * found; both sides folded (see query.ts).
 */
export function matchReading(text: string, term: string): Range | null {
  for (let start = 0; start < text.length; start++) {
    const end = spell(text, start, term, 0);
    if (end !== -1) return [start, end];
  }
  return null;
}

/**
 * The same, for a term of which no more is asked than whether a text is spelled by it, and which has a character that only stands for
 * itself at `anchor`: that is soon found, and nothing else is read.
 */
export function isSpelledAround(text: string, term: string, anchor: number): boolean {
  const itself = term[anchor]!;
  const first = initialsOf(term.charCodeAt(0));
  const next = anchor + 1 < term.length ? initialsOf(term.charCodeAt(anchor + 1)) : 0;
  for (let at = text.indexOf(itself); at !== -1; at = text.indexOf(itself, at + 1)) {
    // What is skipped may stand behind it, anything else must fit.
    const behind = at + 1 < text.length ? initialsOf(text.charCodeAt(at + 1)) : 0;
    if (next !== 0 && behind !== 0 && (next & behind) === 0) continue;
    // What stands before it in the term is as many characters at most, but for those that are skipped.
    let left = anchor;
    for (let start = at; start >= 0 && text[start] !== '\n'; start--) {
      const here = initialsOf(text.charCodeAt(start));
      if (start < at && here !== 0 && --left < 0) break;
      if ((here & first) === first && spell(text, start, term, 0) !== -1) return true;
    }
  }
  return false;
}

/** End of the match, or -1. Tries the longest first, so that `gong` is one character. */
function spell(text: string, at: number, term: string, from: number): number {
  if (from === term.length) return at;
  if (at >= text.length) return -1;
  const character = text[at]!;
  if (character === term[from]) {
    const end = spell(text, at + 1, term, from + 1);
    if (end !== -1) return end;
  }
  for (const reading of readingsOf(character)) {
    const common = commonPrefix(reading, term, from);
    if (common > 0 && from + common === term.length) return at + 1;
    for (let length = common; length > 0; length--) {
      if (length < reading.length && !isInitial(reading, length)) continue;
      const end = spell(text, at + 1, term, from + length);
      if (end !== -1) return end;
    }
  }
  // Quotes, brackets and spaces inside a line are not typed.
  return from > 0 && SILENT.test(character) ? spell(text, at + 1, term, from) : -1;
}

function commonPrefix(reading: string, term: string, from: number): number {
  let length = 0;
  while (length < reading.length && reading[length] === term[from + length]) length++;
  return length;
}
