import { SPAN } from './ideographs.ts';

/**
 * What is known of two letters side by side: whether they are a word, which longer words they begin, whether they stand
 * together in official text. Open addressing; what is known lies beside its key, in one line of the processor's cache.
 */
export interface PairTable {
  slots: Int32Array;
  /** 32 less the number of bits of a hash. */
  shift: number;
  used: number;
}

/** What is known, in bits: the word's grade and usualness (grades.ts); whether the two stand together. */
export const WORD = 63;
export const TOGETHER = 64;
/** Above these is the number of the trie's node of words that begin so; 0 where none does. */
export const NODE_SHIFT = 7;

/** A table for about so many pairs. */
export function createPairTable(expected: number): PairTable {
  let bits = 10;
  while (2 ** bits * FULL < expected) bits++;
  return { slots: new Int32Array(2 ** (bits + 1)), shift: 32 - bits, used: 0 };
}

/** The part of the slots that is taken at most. */
const FULL = 0.65;

/** What is known of a pair; 0 if nothing is. */
export function pairAt({ slots, shift }: PairTable, first: number, second: number): number {
  const key = first * SPAN + second + 1;
  const last = slots.length - 1;
  for (let at = (Math.imul(key, 0x9e3779b1) >>> shift) << 1; ; at = (at + 2) & last) {
    if (slots[at] === key) return slots[at + 1]!;
    if (slots[at] === 0) return 0;
  }
}

/** Changes what is known of a pair: the bits of `mask` become those of `bits`. */
export function setPair(table: PairTable, first: number, second: number, mask: number, bits: number): void {
  if (table.used > (table.slots.length >> 1) * FULL) grow(table);
  const at = placeOf(table, first * SPAN + second + 1);
  table.slots[at + 1] = (table.slots[at + 1]! & ~mask) | bits;
}

/** Calls back for each pair kept, in no order that means anything. */
export function eachPair({ slots }: PairTable, onPair: (first: number, second: number, known: number) => void): void {
  for (let at = 0; at < slots.length; at += 2) {
    const key = slots[at]! - 1;
    if (key >= 0) onPair(Math.floor(key / SPAN), key % SPAN, slots[at + 1]!);
  }
}

/** The slot of a key, which is taken for it if it has none yet. */
function placeOf(table: PairTable, key: number): number {
  const { slots, shift } = table;
  const last = slots.length - 1;
  let at = (Math.imul(key, 0x9e3779b1) >>> shift) << 1;
  while (slots[at] !== key && slots[at] !== 0) at = (at + 2) & last;
  if (slots[at] === 0) table.used++;
  slots[at] = key;
  return at;
}

function grow(table: PairTable): void {
  const { slots } = table;
  Object.assign(table, { slots: new Int32Array(slots.length * 2), shift: table.shift - 1, used: 0 });
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at] !== 0) table.slots[placeOf(table, slots[at]!) + 1] = slots[at + 1]!;
  }
}
