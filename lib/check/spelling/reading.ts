import { costs, GRADE } from './grades.ts';
import { type Letters, LONGEST } from './ideographs.ts';
import type { Lexicon } from './lexicon.ts';
import { NODE_SHIFT, pairAt, TOGETHER } from './pair-table.ts';
import { step } from './word-trie.ts';

/** The likeliest reading of a run of ideographs, as words. Offsets are those from the run's start. */
export interface Reading {
  start: number;
  length: number;
  /** Costs of the likeliest words up to, and from, an offset. */
  before: Float64Array;
  after: Float64Array;
  /** Grades of the words at an offset, `LONGEST` for each: at 1 that of two letters, and so on; 0 is no word. */
  grades: Uint8Array;
  /** The trie's node for the third letter of words that begin with the pair at an offset; 0 is none. */
  nodes: Int32Array;
  /** Which letters are words of their own: only there can a slip be. */
  alone: Uint8Array;
  /** By how much likelier it makes a letter a slip that it stands as it does; the new one's neighbours may say less. */
  strange: Float64Array;
}

/** Reads `letters[start, end)`. All runs are read in the same room: the last reading is gone when the next one is asked for. */
export function readRun(letters: Letters, start: number, end: number, lexicon: Lexicon): Reading {
  const length = end - start;
  if (length >= room.before.length) room = roomFor(2 * length);
  room.start = start;
  room.length = length;
  readForward(letters, lexicon, room);
  readBackward(letters, lexicon, room);
  return room;
}

let room = roomFor(500);

function roomFor(length: number): Reading {
  return {
    start: 0,
    length: 0,
    before: new Float64Array(length + 1),
    after: new Float64Array(length + 1),
    grades: new Uint8Array((length + 1) * LONGEST),
    nodes: new Int32Array(length + 1),
    alone: new Uint8Array(length + 1),
    strange: new Float64Array(length + 1),
  };
}

function readForward(
  letters: Letters,
  lexicon: Lexicon,
  { start, length, before, grades, nodes, strange }: Reading,
): void {
  const { trie, singles } = lexicon;
  const { pairs, word, child } = trie;
  before.fill(Number.POSITIVE_INFINITY, 0, length + 1);
  grades.fill(0, 0, (length + 1) * LONGEST);
  strange[0] = 0;
  before[0] = 0;
  for (let at = 0; at < length; at++) {
    const letter = letters[start + at]!;
    const cost = before[at]!;
    lower(before, at + 1, cost + singles[letter]!);
    nodes[at] = 0;
    if (at + 1 === length) return;
    const pair = pairAt(pairs, letter, letters[start + at + 1]!);
    nodes[at] = pair >> NODE_SHIFT;
    const strangers = pair & TOGETHER ? FAMILIAR : STRANGE;
    strange[at]! += strangers;
    strange[at + 1] = strangers;
    const grade = pair & GRADE;
    if (grade !== 0) {
      grades[at * LONGEST + 1] = grade;
      lower(before, at + 2, cost + costs[grade]!);
    }
    const third = nodes[at] !== 0 && at + 2 < length ? step(trie, nodes[at]!, letters[start + at + 2]!) : 0;
    if (third === 0) continue;
    const longer = word[third]! & GRADE;
    if (longer !== 0) {
      grades[at * LONGEST + 2] = longer;
      lower(before, at + 3, cost + costs[longer]!);
    }
    const longest = at + 3 < length ? word[step(trie, child[third]!, letters[start + at + 3]!)]! & GRADE : 0;
    if (longest !== 0) {
      grades[at * LONGEST + 3] = longest;
      lower(before, at + 4, cost + costs[longest]!);
    }
  }
}

/** What a neighbour says at most of a letter that is never seen beside it, and of one that is. */
const STRANGE = 1.8;
const FAMILIAR = -0.7;
/** What it says of a letter that it is a word of its own. */
const ALONE = 2.1;
/** What is said of a letter at most. */
export const MOST_STRANGE = 2 * STRANGE + ALONE;

function lower(values: Float64Array, at: number, value: number): void {
  if (value < values[at]!) values[at] = value;
}

function readBackward(
  letters: Letters,
  lexicon: Lexicon,
  { start, length, after, grades, alone, strange }: Reading,
): void {
  const { singles } = lexicon;
  /** How long the first word from an offset is: a letter goes before a word that costs as much, short words before long ones. */
  after[length] = 0;
  for (let at = length - 1; at >= 0; at--) {
    let least = singles[letters[start + at]!]! + after[at + 1]!;
    let best = 1;
    for (let size = 2; size <= LONGEST; size++) {
      const grade = grades[at * LONGEST + size - 1]!;
      if (grade === 0) continue;
      const cost = costs[grade]! + after[at + size]!;
      if (cost >= least) continue;
      least = cost;
      best = size;
    }
    after[at] = least;
    alone[at] = best;
  }
  // The first word's length, then the next one's: what none of them begins with stands in a longer one.
  for (let at = 0; at < length; ) {
    const size = alone[at]!;
    alone.fill(0, at, at + size);
    if (size === 1) {
      alone[at] = 1;
      strange[at]! += ALONE;
    }
    at += size;
  }
}

/** Whether two letters are seen side by side in official text. */
export function together({ trie }: Lexicon, first: number, second: number): boolean {
  return (pairAt(trie.pairs, first, second) & TOGETHER) !== 0;
}
