import { SYLLABLES } from './readings.ts';
import { INITIALS, spokenOf } from './spoken.ts';

const PAIRS = INITIALS * INITIALS;
const TRIPLES = 2048;

/** For a body that is spelled: what its neighbours begin with, two and three in a row, and its syllables. */
export const SPOKEN_COLUMNS = PAIRS + TRIPLES + SYLLABLES.length;

export const pairColumn = (a: number, b: number): number => a * INITIALS + b;

/** A few share one. */
export const tripleColumn = (a: number, b: number, c: number): number =>
  PAIRS + (Math.imul((a * INITIALS + b) * INITIALS + c + 1, 0x9e3779b1) >>> 21);

export const syllableColumn = (syllable: number): number => PAIRS + TRIPLES + syllable;

/** The columns of all ways to spell a text's lines. Calls `visit` with repeats. */
export function eachSpokenGram(text: string, visit: (column: number) => void): void {
  let first: readonly number[] = [];
  let second: readonly number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === 10) {
      first = second = [];
      continue;
    }
    const spoken = spokenOf(text, at);
    if (!spoken) continue;
    for (const syllable of spoken.syllables) visit(syllableColumn(syllable));
    for (const c of spoken.initials) {
      for (const b of second) {
        visit(pairColumn(b, c));
        for (const a of first) visit(tripleColumn(a, b, c));
      }
    }
    first = second;
    second = spoken.initials;
  }
}
