import type { Range } from './entry.ts';
import { readingsOf } from './readings.ts';
import { SILENT } from './sound-grams.ts';

/**
 * Where a title is spelled by a term: each character by itself or by the beginning of its pinyin, without gaps:
 * `计划` by `jh`, `jihua`, `jihu`, `计h`. The first place found; both sides folded (see query.ts).
 */
export function matchReading(title: string, term: string): Range | null {
  for (let start = 0; start < title.length; start++) {
    const end = spell(title, start, term, 0);
    if (end !== -1) return [start, end];
  }
  return null;
}

/** End of the match, or -1. Tries the longest beginnings first, so that `gong` is one character. */
function spell(title: string, at: number, term: string, from: number): number {
  if (from === term.length) return at;
  if (at >= title.length) return -1;
  const character = title[at]!;
  if (character === term[from]) {
    const end = spell(title, at + 1, term, from + 1);
    if (end !== -1) return end;
  }
  for (const reading of readingsOf(character)) {
    for (let length = commonPrefix(reading, term, from); length > 0; length--) {
      const end = spell(title, at + 1, term, from + length);
      if (end !== -1) return end;
    }
  }
  // Quotes, brackets and spaces inside a title are not typed.
  return from > 0 && SILENT.test(character) ? spell(title, at + 1, term, from) : -1;
}

function commonPrefix(reading: string, term: string, from: number): number {
  let length = 0;
  while (length < reading.length && reading[length] === term[from + length]) length++;
  return length;
}
