import { powerOfTwo } from './power-of-two.ts';
import type { Anchors } from './term-anchors.ts';

/**
 * The terms in two arrays: slots, each a pair and where its records begin, a pair being in the first free slot from its
 * hash on; and the records: how many the pair has, and of each the term's index, how far before its pair it begins, its
 * length and its characters.
 */
export function termTable(terms: readonly string[], { pairs, offsets }: Anchors) {
  const distinct = new Set(pairs).size;
  const mask = powerOfTwo(2 * ROOM * distinct, 64) - 2;
  const slots = new Int32Array(mask + 2);
  // By slot how much room its records take, how many they are, and where the next one goes.
  const sizes = new Uint32Array(mask + 2);
  const slotsOf = new Int32Array(terms.length);
  for (let term = 0; term < terms.length; term++) {
    const pair = pairs[term]!;
    if (pair === 0) continue;
    let slot = hash(pair) & mask;
    while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 2) & mask;
    slots[slot] = pair;
    slotsOf[term] = slot;
    sizes[slot]! += HEAD + terms[term]!.length;
    sizes[slot + 1]!++;
  }

  let size = 0;
  for (let slot = 0; slot <= mask; slot += 2) {
    if (slots[slot] === 0) continue;
    slots[slot + 1] = size;
    size += 1 + sizes[slot]!;
    sizes[slot] = slots[slot + 1]! + 1;
  }
  const records = terms.length < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
  for (let term = 0; term < terms.length; term++) {
    if (pairs[term] === 0) continue;
    const text = terms[term]!;
    const slot = slotsOf[term]!;
    records[slots[slot + 1]!] = sizes[slot + 1]!;
    let next = sizes[slot]!;
    records[next++] = term;
    records[next++] = offsets[term]!;
    records[next++] = text.length;
    for (let at = 0; at < text.length; at++) records[next++] = text.charCodeAt(at);
    sizes[slot] = next;
  }
  return { slots, mask, records };
}

/** What stands in a record before the term's characters. */
export const HEAD = 3;
/** Slots for each pair. With more, free ones would be met sooner, but would fill the caches. */
const ROOM = 2;

/** Where in the table a pair is looked for first. */
export function hash(pair: number): number {
  const mixed = Math.imul(pair, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
