import type { Slips } from './slips.ts';
import type { Ways } from './ways.ts';

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
  function among(some: number, columns: readonly number[], word: number): number {
    let left = some;
    for (const column of columns) left &= words[column * WORDS + word]!;
    return left;
  }
  return {
    add(row: number, column: number): void {
      words[column * WORDS + (row >>> 5)]! |= 1 << (row & 31);
    },
    clear(row: number): void {
      const mask = ~(1 << (row & 31));
      for (let at = row >>> 5; at < words.length; at += WORDS) words[at]! &= mask;
    },
    /** Those that have all of these properties; everyone, if none is asked for. */
    having(columns: readonly number[]): Bits {
      const [first, ...others] = columns;
      if (first === undefined) return allBits();
      return this.keepHaving(words.slice(first * WORDS, (first + 1) * WORDS), others);
    },
    /** Only those of them that have all of these properties. */
    keepHaving(bits: Bits, columns: readonly number[]): Bits {
      for (const column of columns) {
        const offset = column * WORDS;
        let left = 0;
        for (let word = 0; word < WORDS; word++) left |= bits[word]! &= words[offset + word]!;
        if (left === 0) break;
      }
      return bits;
    },
    /** Those among `bits` that have all of the properties of a term but for what two neighbours in it bring in. */
    slipped(bits: Bits, { heads, tails }: Slips): Bits {
      const length = heads.length;
      const rests = new Uint32Array(length + 2);
      for (let word = 0; word < WORDS; word++) {
        let head = bits[word]!;
        if (head === 0) continue;
        rests[length] = rests[length + 1] = head;
        for (let at = length - 1; at > 1; at--) rests[at] = rests[at + 1]! && among(rests[at + 1]!, tails[at]!, word);
        let some = 0;
        for (let at = 0; at < length && head !== 0; at++) {
          some |= head & rests[at + 2]!;
          head = among(head, heads[at]!, word);
        }
        bits[word] = some;
      }
      return bits;
    },
    /** Those among `bits` that have all that one of the ways asks for; 32 at a time, of which most end soon. */
    led(bits: Bits, ways: Ways): Bits {
      const reached = new Uint32Array(ways.count);
      for (let word = 0; word < WORDS; word++)
        if (bits[word] !== 0) bits[word] = lead(words, word, bits[word]!, ways, reached);
      return bits;
    },
  };
}

/** Those of one word that get to an end; `reached` is zeros before and after. */
function lead(words: Uint32Array, word: number, bits: number, { numbers, count, ends }: Ways, reached: Uint32Array) {
  reached[0] = bits;
  let next = 0;
  for (let node = 0; node < count; node++) {
    let at = next;
    next = numbers[at++]!;
    const before = reached[node]!;
    // Ends lead nowhere.
    if (before === 0 || at === next) continue;
    reached[node] = 0;
    while (at < next) {
      const to = numbers[at++]!;
      const anyAt = at + 1 + numbers[at]!;
      const end = anyAt + 1 + numbers[anyAt]!;
      let here = before;
      for (at++; at < anyAt && here !== 0; at++) here &= words[numbers[at]! * WORDS + word]!;
      if (here !== 0 && anyAt + 1 < end) {
        let some = 0;
        for (at = anyAt + 1; at < end; at++) some |= words[numbers[at]! * WORDS + word]!;
        here &= some;
      }
      if (here !== 0) reached[to]! |= here;
      at = end;
    }
  }
  let led = 0;
  for (const end of ends) {
    led |= reached[end]!;
    reached[end] = 0;
  }
  return led;
}
