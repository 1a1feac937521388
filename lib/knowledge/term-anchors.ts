import { pairOf } from './pair-of.ts';

/** By term the pair that it is found by, as both characters in one number, and how far in it that stands; 0 for one that has none. */
export interface Anchors {
  pairs: Int32Array;
  offsets: Uint16Array;
}

/** The rarest pairs of the terms of more than one character. */
export function anchorsOf(terms: readonly string[], usual: Iterable<string>): Anchors {
  const counts = new Uint32Array(COUNTS);
  const count = (text: string, weight: number) => {
    for (let at = 0; at + 1 < text.length; at++) counts[countOf(text, at)]! += weight;
  };
  for (const text of usual) count(text, IN_TEXTS);
  for (const term of terms) count(term, 1);
  const pairs = new Int32Array(terms.length);
  const offsets = new Uint16Array(terms.length);
  terms.forEach((text, term) => {
    if (text.length < 2 || text.includes('\0')) return;
    let offset = 0;
    for (let at = 1; at + 1 < text.length; at++)
      if (counts[countOf(text, at)]! < counts[countOf(text, offset)]!) offset = at;
    offsets[term] = offset;
    pairs[term] = (text.charCodeAt(offset) << 16) | text.charCodeAt(offset + 1);
  });
  return { pairs, offsets };
}

/** Pairs are counted in so many places; that two of them share one does no harm. */
const COUNTS = 2 ** 16;
/** What a pair in a text counts, as a multiple of one in a term. */
const IN_TEXTS = 1000;

function countOf(text: string, at: number): number {
  return pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)) & (COUNTS - 1);
}
