import { addAll, type Bits, bitsIn, copyOf, isEmpty, keepOnly, lending, WORDS } from './bits.ts';
import { lead } from './lead.ts';
import type { Slips } from './slips.ts';
import type { Ways } from './ways.ts';

// What is looked at to tell rare properties from frequent ones, in words.
const SOME = 16;

/** A bit for each row and each of `count` properties, those of one property side by side; 32 rows a word. */
export function createColumns(count: number, width = WORDS) {
  let words = new Uint32Array(count * width);
  // Where in it the first column is, and how far it is to the next one.
  let offset = 0;
  let stride = width;
  // What is added to 32 rows lies close together until it is asked for: many texts are put in one after the other.
  let fresh: Uint32Array | null = null;
  let freshWord = 0;

  function settle(): void {
    if (!fresh) return;
    for (let column = 0; column < count; column++)
      if (fresh[column] !== 0) words[offset + column * stride + freshWord]! |= fresh[column]!;
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
      for (let at = offset + (row >>> 5); at < words.length; at += stride) words[at]! &= mask;
    },
    /** Whether one has this property. */
    has(column: number): boolean {
      const words = settled();
      const begin = offset + column * stride;
      for (let word = 0; word < width; word++) if (words[begin + word] !== 0) return true;
      return false;
    },
    count,
    /** Moves them into an array that they share with others: the first to `newOffset`, each `newStride` words behind the one before. */
    moveTo(shared: Uint32Array<ArrayBuffer>, newOffset: number, newStride: number): void {
      settle();
      for (let column = 0; column < count; column++) {
        const begin = offset + column * stride;
        shared.set(words.subarray(begin, begin + width), newOffset + column * newStride);
      }
      words = shared;
      offset = newOffset;
      stride = newStride;
    },
    /** The same columns, those that fewer rows have before the others, as far as some rows can tell. */
    rarestFirst(columns: readonly number[]): number[] {
      const words = settled();
      const some = Math.min(width, SOME);
      const rows = columns.map((column) => {
        let rows = 0;
        for (let word = 0; word < some; word++) rows += bitsIn(words[offset + column * stride + word]!);
        return rows;
      });
      const order = [...columns.keys()].sort((a, b) => rows[a]! - rows[b]!);
      return order.map((at) => columns[at]!);
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
        const begin = offset + column * stride;
        let left = 0;
        for (let word = 0; word < width; word++) left |= bits[word]! &= words[begin + word]!;
        if (left === 0) break;
      }
      return bits;
    },
    /** Only those of them that have all of the properties of a term but for what two neighbours in it bring in. */
    slipped(bits: Bits, { heads, tails }: Slips): Bits {
      return lending(() => {
        const { length } = heads;
        const rest = copyOf(bits);
        // Those that have what stands before each of its characters, as far as anybody does.
        const begun = [copyOf(bits)];
        for (let at = 0; at < length - 1 && !isEmpty(begun[at]!); at++)
          begun.push(this.keepHaving(copyOf(begun[at]!), heads[at]!));
        bits.fill(0);
        for (let at = length - 1; at >= 0 && !isEmpty(rest); at--) {
          if (at + 2 < length) this.keepHaving(rest, tails[at + 2]!);
          if (at < begun.length) addAll(bits, keepOnly(begun[at]!, rest));
        }
        return bits;
      });
    },
    /** Only those of them that have all that one of the ways asks for. */
    led(bits: Uint32Array, ways: Ways): Uint32Array {
      return ways.only
        ? this.keepHaving(bits, ways.only)
        : lead({ words: settled(), offset, stride }, width, bits, ways);
    },
  };
}
