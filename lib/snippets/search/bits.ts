/** Entries of a segment; a set of them is a bit each. */
export const ROWS = 2048;
const WORDS = ROWS / 32;

/** A set of rows of a segment: row `n` is bit `n % 32` of word `n / 32`. Functions that take two change the first. */
export type Bits = Uint32Array;

export const noBits = (): Bits => new Uint32Array(WORDS);
export const allBits = (): Bits => new Uint32Array(WORDS).fill(0xffffffff);

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

/** Whether there are more than so many. */
export function hasMoreThan(bits: Bits, few: number): boolean {
  let left = few;
  return !eachBit(bits, () => --left >= 0);
}

/** Highest row first: the newest, but for what an index was built of, which is in the order of ids. Stops when `visit` says false. */
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

/** A bit for each entry and each of `count` properties, those of one property side by side. */
export function createColumns(count: number) {
  const words = new Uint32Array(count * WORDS);
  return {
    add(row: number, column: number): void {
      words[column * WORDS + (row >>> 5)]! |= 1 << (row & 31);
    },
    clear(row: number): void {
      const mask = ~(1 << (row & 31));
      for (let at = row >>> 5; at < words.length; at += WORDS) words[at]! &= mask;
    },
    /** Those among `bits` that have all of these properties; everyone, if none is asked for. */
    having(columns: Iterable<number>, bits = allBits()): Bits {
      for (const column of columns) {
        const offset = column * WORDS;
        let left = 0;
        for (let word = 0; word < WORDS; word++) left |= bits[word]! &= words[offset + word]!;
        if (left === 0) break;
      }
      return bits;
    },
    /** Adds to `into` those among `bits` that have all of these properties and, where there are any, one of the others. */
    addHaving(into: Bits, bits: Bits, all: readonly number[], any: readonly number[]): void {
      for (let word = 0; word < WORDS; word++) {
        let here = bits[word]!;
        if (here === 0) continue;
        for (const column of all) here &= words[column * WORDS + word]!;
        if (here === 0) continue;
        if (any.length > 0) {
          let some = 0;
          for (const column of any) some |= words[column * WORDS + word]!;
          here &= some;
        }
        into[word]! |= here;
      }
    },
  };
}
