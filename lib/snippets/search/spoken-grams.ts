import { SYLLABLES } from './readings.ts';
import { eachSyllable, INITIALS, initialsOf } from './spoken.ts';

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
  const visitSyllable = (syllable: number) => visit(syllableColumn(syllable));
  // What the characters before may begin with, a bit each.
  let first = 0;
  let second = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const here = code === 10 ? 0 : initialsOf(code);
    if (code === 10) first = second = 0;
    if (here === 0) continue;
    eachSyllable(code, visitSyllable);
    for (let ends = here; ends !== 0; ends &= ends - 1) {
      const c = lowest(ends);
      for (let middles = second; middles !== 0; middles &= middles - 1) {
        const b = lowest(middles);
        visit(pairColumn(b, c));
        for (let begins = first; begins !== 0; begins &= begins - 1) visit(tripleColumn(lowest(begins), b, c));
      }
    }
    first = second;
    second = here;
  }
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
