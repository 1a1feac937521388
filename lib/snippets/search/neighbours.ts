import { type Bits, noBits, ROWS, WORDS } from './bits.ts';
import { createColumns } from './columns.ts';
import { initialsOf, TOKENS, tokensOf } from './spoken.ts';
import type { Ways } from './ways.ts';

/** So many rows share a bit. */
export const BLOCK = 512;
const BLOCKS = ROWS / BLOCK;
// Texts repeat each other: pairs of characters that were just met need not be put down again.
const MET_BITS = 14;

/** That one token is typed right behind another. */
export const followColumn = (token: number, next: number): number => token * TOKENS + next;

/** Blocks of rows, a bit each; those of a segment are side by side. */
export type Blocks = Uint32Array;

/**
 * What is typed behind what, exactly, and in which blocks of rows: most of what nobody's texts hold ends here. It
 * forgets nothing, since a block is many texts': what was dropped is only looked at in vain. 0.8 MB for 16,384 rows.
 */
export function createNeighbours() {
  let width = 1;
  let columns = createColumns(TOKENS * TOKENS, width);
  // Of the block that is written to: small enough to stay at hand while many texts are put in one after the other.
  const fresh = new Uint32Array(Math.ceil((TOKENS * TOKENS) / 32));
  const met = new Int32Array(1 << MET_BITS);
  let block = 0;
  let isSettled = true;

  function settle(): void {
    if (isSettled) return;
    isSettled = true;
    const add = columns.adder(block);
    for (let at = 0; at < fresh.length; at++) {
      for (let rest = fresh[at]!; rest !== 0; rest &= rest - 1) add(at * 32 + 31 - Math.clz32(rest & -rest));
    }
    fresh.fill(0);
  }

  function goTo(next: number): void {
    if (next === block) return;
    settle();
    met.fill(0);
    block = next;
    while (block >= width * 32) {
      width += Math.max(1, width >>> 2);
      columns = columns.widened(width);
    }
  }

  function meet(before: number, code: number): void {
    const pair = (before << 16) | code;
    const place = Math.imul(pair, 0x9e3779b1) >>> (32 - MET_BITS);
    if (met[place] === pair) return;
    met[place] = pair;
    isSettled = false;
    for (const first of tokensOf(before)) {
      for (const next of tokensOf(code)) {
        const column = followColumn(first, next);
        fresh[column >>> 5]! |= 1 << (column & 31);
      }
    }
  }

  return {
    /** Row `row` of all segments one behind the other. */
    add(row: number, text: string): void {
      goTo(Math.floor(row / BLOCK));
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10) before = 0;
        else if (initialsOf(code) !== 0) {
          if (before !== 0) meet(before, code);
          before = code;
        }
      }
    },

    /** To be called before it is asked, after something was added. */
    settle,

    /** Whether one is typed behind the other anywhere. */
    follows: (token: number, next: number): boolean => columns.has(followColumn(token, next)),

    /** Those that may hold what one of the ways of `followColumn`s asks for; null if none do. */
    blocks(ways: Ways): Blocks | null {
      const blocks = columns.led(new Uint32Array(width).fill(0xffffffff), ways);
      return blocks.some((some) => some !== 0) ? blocks : null;
    },
  };
}

export type Neighbours = ReturnType<typeof createNeighbours>;

/** The rows of a segment that are in one of the blocks. */
export function rowsIn(blocks: Blocks, segment: number): Bits {
  const rows = noBits();
  for (let each = 0; each < BLOCKS; each++) {
    const block = segment * BLOCKS + each;
    if (blocks[block >>> 5]! & (1 << (block & 31)))
      rows.fill(0xffffffff, (each * WORDS) / BLOCKS, ((each + 1) * WORDS) / BLOCKS);
  }
  return rows;
}
