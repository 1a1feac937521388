import { pairOf, withBefore, withBehind } from './pair-of.ts';
import { powerOfTwo } from './power-of-two.ts';
import type { Anchors } from './term-anchors.ts';

/** What tells at most places of a text that no term stands there: it may say yes too often, never no. Asked by `bitAt`. */
export interface TermFilter {
  /** A bit for each pair that a term is found by. */
  pairs: Uint8Array;
  /** A bit for each such pair together with what a term has beside it. */
  around: Uint8Array;
  /** What is left of a number that stands for a bit. */
  mask: number;
}

/** No more bits than that: more would not stay in the processor's caches. */
const MOST_BITS = 2 ** 19;

/** The filter of terms by their pairs. */
export function termFilter(terms: readonly string[], anchors: Anchors): TermFilter {
  const size = powerOfTwo(64 * terms.length, 1024, MOST_BITS);
  const mask = size - 1;
  const pairs = new Uint8Array(size >> 3);
  const around = new Uint8Array(size >> 3);
  for (let term = 0; term < terms.length; term++) {
    const pair = anchors.pairs[term]!;
    if (pair === 0) continue;
    const number = pairOf(pair >>> 16, pair & 0xffff);
    setBit(pairs, number & mask);
    setBit(around, aroundOf(number, terms[term]!, anchors.offsets[term]!) & mask);
  }
  return { pairs, around, mask };
}

/** What must stand at a pair for a term that has it at an offset: the character behind it, else the one before, else nothing. */
function aroundOf(pair: number, term: string, offset: number): number {
  if (offset + 2 < term.length) return withBehind(pair, term.charCodeAt(offset + 2));
  return offset > 0 ? withBefore(pair, term.charCodeAt(offset - 1)) : pair;
}

/** Sets the bit with a number. */
export function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >> 3]! |= 1 << (bit & 7);
}

/** The bit with a number: 1 or 0. */
export function bitAt(bits: Uint8Array, bit: number): number {
  return (bits[bit >> 3]! >> (bit & 7)) & 1;
}
