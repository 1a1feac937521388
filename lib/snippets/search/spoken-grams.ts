import { SYLLABLES } from './readings.ts';
import { eachSyllable, INITIALS, initialsOf, TOKENS, tokensOf } from './spoken.ts';

const TRIPLE_BITS = 10;
const PAIRS = INITIALS * INITIALS;
const TRIPLES = 1 << TRIPLE_BITS;
const NEIGHBOUR_BITS = 11;
const NEIGHBOURS = 1 << NEIGHBOUR_BITS;

const SHORTEST_RUN = 4;
/** So many that begin alike are told from fewer. */
export const LONGEST_RUN = 7;
const RUNS = (LONGEST_RUN - SHORTEST_RUN + 1) * INITIALS;

/**
 * For a body that is spelled: what its neighbours begin with, two, three and four to seven alike in a row; its
 * syllables; a syllable beside another, or beside what its neighbour begins with, and what four in a row begin with.
 */
export const SPOKEN_COLUMNS = PAIRS + TRIPLES + RUNS + SYLLABLES.length + NEIGHBOURS;

export const pairColumn = (a: number, b: number): number => a * INITIALS + b;

/** A few share one. */
export const tripleColumn = (a: number, b: number, c: number): number =>
  PAIRS + (Math.imul((a * INITIALS + b) * INITIALS + c + 1, 0x9e3779b1) >>> (32 - TRIPLE_BITS));

/** Of so many or more that begin alike: the same letter over and over has but one pair and one triple, which many bodies hold. */
export const runColumn = (initial: number, length: number): number | null =>
  length < SHORTEST_RUN ? null : PAIRS + TRIPLES + (Math.min(length, LONGEST_RUN) - SHORTEST_RUN) * INITIALS + initial;

export const syllableColumn = (syllable: number): number => PAIRS + TRIPLES + RUNS + syllable;

/** Of two tokens that aren't both what characters begin with; some share one. */
export const neighbourColumn = (token: number, next: number): number =>
  SPOKEN_COLUMNS - NEIGHBOURS + (Math.imul(token * TOKENS + next + 1, 0x9e3779b1) >>> (32 - NEIGHBOUR_BITS));

/** What is right behind a sign that is skipped, or right before it, begins so; some share one. */
export function signColumns(sign: number, initial: number, isBehind: boolean): readonly [number, number] {
  const number = (sign * INITIALS + initial) * 2 + Number(isBehind);
  return [neighbourColumn(number, TOKENS), neighbourColumn(number, TOKENS + 1)];
}

/** Of what four in a row begin with; some share one. */
export const quadColumn = (a: number, b: number, c: number, d: number): number =>
  SPOKEN_COLUMNS -
  NEIGHBOURS +
  (Math.imul((((a * INITIALS + b) * INITIALS + c) * INITIALS + d) ^ 0x5bd1e995, 0x9e3779b1) >>> (32 - NEIGHBOUR_BITS));

/** Whether a column is of what characters begin with, not of whole syllables. */
export const isInitialColumn = (column: number): boolean => column < PAIRS + TRIPLES + RUNS;

/** The columns of all ways to spell a text's lines. Calls `visit` with repeats. */
export function eachSpokenGram(text: string, visit: (column: number) => void): void {
  const visitColumn = (column: number) => visit(column);
  const visitSyllable = (syllable: number) => visit(syllableColumn(syllable));
  let said: readonly number[] = [];
  // Since then.
  let signs: number[] = [];
  // What the characters before may begin with, a bit each.
  let before = 0;
  let first = 0;
  let second = 0;
  let four = 0;
  let five = 0;
  let six = 0;
  let seven = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const here = code === 10 ? 0 : initialsOf(code);
    if (code === 10) before = first = second = four = five = six = seven = 0;
    if (code === 10) {
      said = [];
      signs = [];
    } else if (here === 0) visitSign(code);
    if (here === 0) continue;
    eachSyllable(code, visitSyllable);
    const saying = tokensOf(code);
    for (let one = 0; one < said.length; one++) {
      for (let two = 0; two < saying.length; two++) {
        const token = said[one]!;
        const next = saying[two]!;
        if (token >= INITIALS || next >= INITIALS) visit(neighbourColumn(token, next));
      }
    }
    said = saying;
    if (signs.length > 0) visitBehindSigns();
    for (let ends = here; ends !== 0; ends &= ends - 1) {
      const c = lowest(ends);
      for (let middles = second; middles !== 0; middles &= middles - 1) {
        const b = lowest(middles);
        visit(pairColumn(b, c));
        for (let begins = first; begins !== 0; begins &= begins - 1) {
          const a = lowest(begins);
          visit(tripleColumn(a, b, c));
          for (let more = before; more !== 0; more &= more - 1) visit(quadColumn(lowest(more), a, b, c));
        }
      }
    }
    // What so many characters up to here begin with alike: nothing, mostly.
    seven = six & here;
    six = five & here;
    five = four & here;
    four = before & first & second & here;
    if (four !== 0) visitRuns();
    before = first;
    first = second;
    second = here;
  }

  function visitSign(sign: number) {
    // Blanks are in no term.
    if (sign <= 32 || sign === 0x3000) return;
    signs.push(sign);
    for (const token of said) if (token < INITIALS) signColumns(sign, token, false).forEach(visitColumn);
  }

  function visitBehindSigns() {
    for (const sign of signs)
      for (const token of said) if (token < INITIALS) signColumns(sign, token, true).forEach(visitColumn);
    signs = [];
  }

  function visitRuns() {
    for (const [beyond, alike] of [four, five, six, seven].entries())
      for (let rest = alike; rest !== 0; rest &= rest - 1) visit(runColumn(lowest(rest), SHORTEST_RUN + beyond)!);
  }
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
