/** Entries of a segment; a set of them is a bit each. */
export const ROWS = 2048;
export const WORDS = ROWS / 32;

/** A set of rows of a segment: row `n` is bit `n % 32` of word `n / 32`. Functions that take two change the first. */
export type Bits = Uint32Array;

// V8 keeps arrays of this size off its heap, where making one takes longer than going through it: a query borrows them.
const CHUNK = 64;
const shelf: Bits[] = [];
let lent = 0;

/** Runs what borrows sets (`noBits`, `allBits`, `copyOf`); they are only good until it ends. */
export function lending<T>(work: () => T): T {
  const before = lent;
  try {
    return work();
  } finally {
    lent = before;
  }
}

function borrow(): Bits {
  if (lent === shelf.length) {
    const chunk = new Uint32Array(CHUNK * WORDS);
    for (let at = 0; at < chunk.length; at += WORDS) shelf.push(chunk.subarray(at, at + WORDS));
  }
  return shelf[lent++]!;
}

/** An empty set to keep: it isn't borrowed. */
export const ownBits = (): Bits => new Uint32Array(WORDS);

export const noBits = (): Bits => borrow().fill(0);
export const allBits = (): Bits => borrow().fill(0xffffffff);

export function copyOf(bits: Bits): Bits {
  const copy = borrow();
  copy.set(bits);
  return copy;
}

export function setBit(bits: Bits, row: number, on: boolean): void {
  if (on) bits[row >>> 5]! |= 1 << (row & 31);
  else bits[row >>> 5]! &= ~(1 << (row & 31));
}

export function keepOnly(bits: Bits, other: Bits): Bits {
  for (let word = 0; word < WORDS; word++) bits[word]! &= other[word]!;
  return bits;
}

export function addAll(bits: Bits, other: Bits): Bits {
  for (let word = 0; word < WORDS; word++) bits[word]! |= other[word]!;
  return bits;
}

export function takeOut(bits: Bits, other: Bits): Bits {
  for (let word = 0; word < WORDS; word++) bits[word]! &= ~other[word]!;
  return bits;
}

export const hasBit = (bits: Bits, row: number): boolean => (bits[row >>> 5]! & (1 << (row & 31))) !== 0;

export function isEmpty(bits: Bits): boolean {
  for (let word = 0; word < WORDS; word++) if (bits[word] !== 0) return false;
  return true;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < WORDS; word++) count += bitsIn(bits[word]!);
  return count;
}

export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Highest row first: what was put in last, but for what took the place of something dropped. Stops when `visit` says false. */
export function eachBit(bits: Bits, visit: (row: number) => boolean): boolean {
  for (let word = WORDS - 1; word >= 0; word--) {
    let rest = bits[word]!;
    while (rest !== 0) {
      const bit = 31 - Math.clz32(rest);
      rest ^= 1 << bit;
      if (!visit(word * 32 + bit)) return false;
    }
  }
  return true;
}
