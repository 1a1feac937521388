import { commonEnds } from './common-ends.ts';
import type { Block } from './draft.ts';
import { sharesBlocks } from './shares-blocks.ts';

/**
 * Makes a reader of drafts that remembers: a block that is the very object of the last draft is not read again, so after
 * a key press one block is. Editors replace the block they change and keep all others. Of a draft that shares nothing
 * with the next one nothing is kept while that is read.
 */
export function rememberBlocks<Reading>(
  readAnew: (blocks: readonly Block[]) => readonly Reading[],
): (blocks: readonly Block[]) => readonly Reading[] {
  let oldBlocks: readonly Block[] = [];
  let oldReadings: readonly Reading[] = [];

  function readOn(blocks: readonly Block[]): readonly Reading[] {
    const { head, tail } = commonEnds(oldBlocks, blocks);
    const moved = new Map<Block, Reading>();
    const between = blocks.slice(head, blocks.length - tail);
    if (sharesBlocks(between, oldBlocks)) {
      for (let index = head; index < oldBlocks.length - tail; index++)
        moved.set(oldBlocks[index]!, oldReadings[index]!);
    }

    const fresh = readAnew(moved.size ? between.filter((block) => !moved.has(block)) : between);
    let next = 0;
    const read = moved.size ? between.map((block) => moved.get(block) ?? fresh[next++]!) : fresh;
    return oldReadings.slice(0, head).concat(read, oldReadings.slice(oldReadings.length - tail));
  }

  return (blocks) => {
    if (!sharesBlocks(blocks, oldBlocks)) [oldBlocks, oldReadings] = [NONE, NONE];
    oldReadings = oldBlocks.length > 0 ? readOn(blocks) : readAnew(blocks);
    oldBlocks = blocks.slice();
    return oldReadings;
  };
}

const NONE: readonly never[] = [];
