import type { Blocks } from './neighbours.ts';

/**
 * In which blocks of so many rows a character stands, exactly: what is in few of a hundred thousand texts shares its columns with
 * what is in thousands, which would be read in vain. Like `createNeighbours` it forgets nothing. 1 MB for 100,000 rows.
 */
export function createCharacters(blockSize: number) {
  const known = new Map<number, Blocks>();
  // Of the block that is written to: a character is put down once.
  const met = new Uint8Array(0x10000);
  let block = 0;

  function meet(code: number): void {
    met[code] = 1;
    let blocks = known.get(code);
    const word = block >>> 5;
    if (!blocks || word >= blocks.length) {
      const wider = new Uint32Array(word + 1 + (word >>> 2));
      if (blocks) wider.set(blocks);
      blocks = wider;
      known.set(code, blocks);
    }
    blocks[word]! |= 1 << (block & 31);
  }

  return {
    /** Row `row` of all segments one behind the other. */
    add(row: number, text: string): void {
      const next = Math.floor(row / blockSize);
      if (next !== block) met.fill(0);
      block = next;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (met[code] === 0) meet(code);
      }
    },

    /** Those in which all characters of a text stand; null if that are none. */
    blocks(text: string): Blocks | null {
      let all: Blocks | null = null;
      for (let at = 0; at < text.length; at++) {
        const blocks = known.get(text.charCodeAt(at));
        if (!blocks) return null;
        all = all ? keepBoth(all, blocks) : blocks.slice();
      }
      return all?.some((some) => some !== 0) ? all : null;
    },
  };
}

/** Changes the first to what is in both. */
export function keepBoth(blocks: Blocks, other: Blocks): Blocks {
  for (let word = 0; word < blocks.length; word++) blocks[word]! &= other[word] ?? 0;
  return blocks;
}
