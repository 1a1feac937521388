import { powerOfTwo } from './power-of-two.ts';
import type { Anchored } from './term-anchors.ts';

/**
 * The terms in two arrays: slots, each a pair and where its records begin, a pair being in the first free slot from its
 * hash on; and the records: how many the pair has, and of each the term's index, how far before its pair it begins, its
 * length and its characters.
 */
export function termTable(terms: readonly string[], anchored: ReadonlyMap<number, readonly Anchored[]>) {
  const mask = powerOfTwo(2 * ROOM * anchored.size, 64) - 2;
  const slots = new Int32Array(mask + 2);
  let size = 0;
  for (const list of anchored.values()) {
    size++;
    for (const { term } of list) size += HEAD + terms[term]!.length;
  }
  const records = terms.length < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
  let next = 0;
  for (const [pair, list] of anchored) {
    let slot = hash(pair) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = pair;
    slots[slot + 1] = next;
    records[next++] = list.length;
    for (const { term, offset } of list) {
      const text = terms[term]!;
      records[next++] = term;
      records[next++] = offset;
      records[next++] = text.length;
      for (let at = 0; at < text.length; at++) records[next++] = text.charCodeAt(at);
    }
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
