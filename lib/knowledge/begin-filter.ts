import { pairOf } from './pair-of.ts';
import { powerOfTwo } from './power-of-two.ts';
import { bitAt, setBit } from './term-filter.ts';

/**
 * Which of many lists of texts have one that begins with a pair of characters: a bit for a list and a pair, in one table
 * for all of them. Whoever asks at character after character for list after list would wait for tables of their own to
 * come from memory.
 */
export interface BeginFilter {
  /** Whether a text of the list with an index may begin at a place; it may say yes too often, never no. */
  mayBegin(codes: Uint16Array, at: number, list: number): boolean;
}

/** The filter of some lists. Throws where a text is shorter than a pair. */
export function beginFilter(lists: readonly (readonly string[])[]): BeginFilter {
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  const mask = powerOfTwo(32 * count, 1024, 2 ** 19) - 1;
  const bits = new Uint8Array((mask + 1) >> 3);
  const bitOf = (first: number, second: number, list: number) =>
    (pairOf(first, second) ^ Math.imul(list, 0x2f35)) & mask;
  lists.forEach((texts, list) => {
    for (const text of texts) {
      if (text.length < 2) throw new Error(`“${text}” begins with no pair; a text needs at least two characters.`);
      setBit(bits, bitOf(text.charCodeAt(0), text.charCodeAt(1), list));
    }
  });
  return { mayBegin: (codes, at, list) => bitAt(bits, bitOf(codes[at]!, codes[at + 1]!, list)) === 1 };
}
