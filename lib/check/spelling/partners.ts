import { GRADE, leastCosts, USUAL } from './grades.ts';
import { SPAN } from './ideographs.ts';
import { eachPair, type PairTable, WORD } from './pair-table.ts';

/** For each letter those that make a word of two with it, on one side of it; the likeliest words first. */
export interface Partners {
  begins: Int32Array;
  letters: Uint16Array;
  /** Grade and usualness of the word. */
  words: Uint8Array;
}

/** Those that stand before a letter, and those behind it. */
export function createPartners(pairs: PairTable): { before: Partners; behind: Partners } {
  const [before, behind] = [emptyPartners(), emptyPartners()];
  const ranked = likeliestFirst();
  const byRank: { first: number[]; second: number[]; word: number }[] = ranked.map((word) => ({
    first: [],
    second: [],
    word,
  }));
  const rankOf = new Uint8Array(WORD + 1);
  ranked.forEach((word, rank) => {
    rankOf[word] = rank;
  });
  eachPair(pairs, (first, second, known) => {
    if ((known & GRADE) === 0) return;
    const { first: firsts, second: seconds } = byRank[rankOf[known & WORD]!]!;
    firsts.push(first);
    seconds.push(second);
    before.begins[second + 1]!++;
    behind.begins[first + 1]!++;
  });
  const room = { before: reserve(before), behind: reserve(behind) };
  for (const { first, second, word } of byRank) {
    for (let at = 0; at < first.length; at++) {
      put(before, room.before, second[at]!, first[at]!, word);
      put(behind, room.behind, first[at]!, second[at]!, word);
    }
  }
  return { before, behind };
}

/** What may be known of a word, by its least cost. */
function likeliestFirst(): number[] {
  const all = Array.from({ length: 2 * USUAL }, (_, word) => word).filter((word) => word & GRADE);
  return all.sort((a, b) => leastCosts[a]! - leastCosts[b]!);
}

function emptyPartners(): Partners {
  return { begins: new Int32Array(SPAN + 1), letters: new Uint16Array(), words: new Uint8Array() };
}

/** Turns counts into beginnings and makes room; gives back the next free place for each letter. */
function reserve(partners: Partners): Int32Array {
  const { begins } = partners;
  for (let letter = 0; letter < SPAN; letter++) begins[letter + 1]! += begins[letter]!;
  partners.letters = new Uint16Array(begins[SPAN]!);
  partners.words = new Uint8Array(begins[SPAN]!);
  return begins.slice();
}

function put(partners: Partners, free: Int32Array, letter: number, partner: number, word: number): void {
  const at = free[letter]!++;
  partners.letters[at] = partner;
  partners.words[at] = word;
}
