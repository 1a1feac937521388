import { pairOf } from './pair-of.ts';

/** A term, and how far in it the pair stands that it is found by. */
export interface Anchored {
  term: number;
  offset: number;
}

/** The terms of more than one character by their rarest pair, as both characters in one number. */
export function anchoredTerms(terms: readonly string[], usual: Iterable<string>): Map<number, Anchored[]> {
  const counts = new Uint32Array(COUNTS);
  const count = (text: string, weight: number) => {
    for (let at = 0; at + 1 < text.length; at++) counts[countOf(text, at)]! += weight;
  };
  for (const text of usual) count(text, IN_TEXTS);
  for (const term of terms) count(term, 1);
  const anchored = new Map<number, Anchored[]>();
  terms.forEach((text, term) => {
    if (text.length < 2 || text.includes('\0')) return;
    let offset = 0;
    for (let at = 1; at + 1 < text.length; at++)
      if (counts[countOf(text, at)]! < counts[countOf(text, offset)]!) offset = at;
    const pair = (text.charCodeAt(offset) << 16) | text.charCodeAt(offset + 1);
    const alike = anchored.get(pair);
    if (alike) alike.push({ term, offset });
    else anchored.set(pair, [{ term, offset }]);
  });
  return anchored;
}

/** Pairs are counted in so many places; that two of them share one does no harm. */
const COUNTS = 2 ** 16;
/** What a pair in a text counts, as a multiple of one in a term. */
const IN_TEXTS = 1000;

function countOf(text: string, at: number): number {
  return pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)) & (COUNTS - 1);
}
