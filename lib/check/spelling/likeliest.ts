import { leastCosts, USUAL } from './grades.ts';
import { LONGEST, SPAN } from './ideographs.ts';

/** What is known of the likeliest longer words, by a letter at one of their ends. */
export type Likeliest = Uint8Array;

/** For each letter four: words of three letters, usual ones of three, words of four, usual ones of four. */
const PLACES = 4;

export function createLikeliest(): Likeliest {
  return new Uint8Array(SPAN * PLACES);
}

/** Counts a word of three or four letters with this one at its end; `word` is what is known of it. */
export function countWord(likeliest: Likeliest, length: number, letter: number, word: number): void {
  const at = letter * PLACES + (length === LONGEST ? 2 : 0);
  better(likeliest, at, word);
  if (word & USUAL) better(likeliest, at + 1, word);
}

/** What the likeliest word of a length, or the likeliest usual one, costs at least; without end where there is none. */
export function likeliestCost(likeliest: Likeliest, length: number, letter: number, usual: boolean): number {
  return leastCosts[likeliest[letter * PLACES + (length === LONGEST ? 2 : 0) + (usual ? 1 : 0)]!]!;
}

function better(words: Uint8Array, at: number, word: number): void {
  if (leastCosts[word]! < leastCosts[words[at]!]!) words[at] = word;
}
