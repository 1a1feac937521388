import { WORDS } from './bits.ts';
import { lead } from './lead.ts';
import type { Slips } from './slips.ts';
import type { Ways } from './ways.ts';

/** A bit for each row and each of `count` properties, those of one property side by side; 32 rows a word. */
export function createColumns(count: number, width = WORDS) {
  const words = new Uint32Array(count * width);
  // What is added to 32 rows lies close together until it is asked for: many texts are put in one after the other.
  let fresh: Uint32Array | null = null;
  let freshWord = 0;

  function settle(): void {
    if (!fresh) return;
    for (let column = 0; column < count; column++)
      if (fresh[column] !== 0) words[column * width + freshWord]! |= fresh[column]!;
    fresh = null;
  }

  /** With all that was added. */
  function settled(): Uint32Array {
    if (fresh) settle();
    return words;
  }

  function start(word: number): void {
    const room = fresh ?? new Uint32Array(count);
    settle();
    fresh = room.fill(0);
    freshWord = word;
  }

  function among(some: number, columns: readonly number[], word: number): number {
    let left = some;
    for (const column of columns) left &= words[column * width + word]!;
    return left;
  }
  return {
    /** Gives a row properties, until another row is given some or anything is asked. */
    adder(row: number): (column: number) => void {
      const word = row >>> 5;
      if (fresh === null || word !== freshWord) start(word);
      const into = fresh!;
      const bit = 1 << (row & 31);
      return (column) => {
        into[column]! |= bit;
      };
    },
    clear(row: number): void {
      const words = settled();
      const mask = ~(1 << (row & 31));
      for (let at = row >>> 5; at < words.length; at += width) words[at]! &= mask;
    },
    /** Whether one has this property. */
    has(column: number): boolean {
      const words = settled();
      for (let at = column * width; at < (column + 1) * width; at++) if (words[at] !== 0) return true;
      return false;
    },
    /** The same with room for more rows: so many words. */
    widened(wider: number) {
      const more = createColumns(count, wider);
      more.take(settled(), width);
      return more;
    },
    /** Those of a narrower one. */
    take(narrow: Uint32Array, from: number): void {
      for (let at = 0; at < narrow.length; at++)
        if (narrow[at] !== 0) words[Math.floor(at / from) * width + (at % from)] = narrow[at]!;
    },
    /** Only those of them that have all of these properties. */
    keepHaving(bits: Uint32Array, columns: readonly number[]): Uint32Array {
      const words = settled();
      for (const column of columns) {
        const offset = column * width;
        let left = 0;
        for (let word = 0; word < width; word++) left |= bits[word]! &= words[offset + word]!;
        if (left === 0) break;
      }
      return bits;
    },
    /** Those among `bits` that have all of the properties of a term but for what two neighbours in it bring in. */
    slipped(bits: Uint32Array, { heads, tails }: Slips): Uint32Array {
      settle();
      const length = heads.length;
      const rests = new Uint32Array(length + 2);
      for (let word = 0; word < width; word++) {
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
    led(bits: Uint32Array, ways: Ways): Uint32Array {
      if (ways.only) return this.keepHaving(bits, ways.only);
      const words = settled();
      for (let word = 0; word < width; word++)
        if (bits[word] !== 0) bits[word] = lead(words, width, word, bits[word]!, ways);
      return bits;
    },
  };
}
