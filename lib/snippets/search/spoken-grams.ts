import { SYLLABLES } from './readings.ts';
import { eachSyllable, INITIALS, initialsOf } from './spoken.ts';

const TRIPLE_BITS = 10;
const PAIRS = INITIALS * INITIALS;
const TRIPLES = 1 << TRIPLE_BITS;

/** For a body that is spelled: what its neighbours begin with, two, three and four alike in a row, and its syllables. */
export const SPOKEN_COLUMNS = PAIRS + TRIPLES + INITIALS + SYLLABLES.length;

export const pairColumn = (a: number, b: number): number => a * INITIALS + b;

/** A few share one. */
export const tripleColumn = (a: number, b: number, c: number): number =>
  PAIRS + (Math.imul((a * INITIALS + b) * INITIALS + c + 1, 0x9e3779b1) >>> (32 - TRIPLE_BITS));

/** Of four that begin alike: the same letter over and over has but one pair and one triple, which many bodies hold. */
export const runColumn = (initial: number): number => PAIRS + TRIPLES + initial;

export const syllableColumn = (syllable: number): number => PAIRS + TRIPLES + INITIALS + syllable;

/** The columns of all ways to spell a text's lines. Calls `visit` with repeats. */
export function eachSpokenGram(text: string, visit: (column: number) => void): void {
  const visitSyllable = (syllable: number) => visit(syllableColumn(syllable));
  // What the characters before may begin with, a bit each.
  let before = 0;
  let first = 0;
  let second = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const here = code === 10 ? 0 : initialsOf(code);
    if (code === 10) before = first = second = 0;
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
    for (let alike = before & first & second & here; alike !== 0; alike &= alike - 1) visit(runColumn(lowest(alike)));
    before = first;
    first = second;
    second = here;
  }
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
