import { commonEnds } from './common-ends.ts';
import type { Block } from './draft.ts';

/**
 * Makes a reader of drafts that remembers: a block that is the very object of the last draft is not read again, so after
 * a key press one block is. Editors replace the block they change and keep all others.
 */
export function rememberBlocks<Reading>(
  readAnew: (blocks: readonly Block[]) => readonly Reading[],
): (blocks: readonly Block[]) => Reading[] {
  let oldBlocks: readonly Block[] = [];
  let oldReadings: readonly Reading[] = [];
  return (blocks) => {
    const { head, tail } = commonEnds(oldBlocks, blocks);
    const moved = new Map<Block, Reading>();
    if (isKnown(blocks, head, blocks.length - tail, oldBlocks)) {
      for (let index = head; index < oldBlocks.length - tail; index++)
        moved.set(oldBlocks[index]!, oldReadings[index]!);
    }

    const between = blocks.slice(head, blocks.length - tail);
    const fresh = readAnew(moved.size ? between.filter((block) => !moved.has(block)) : between);
    let next = 0;
    const read = moved.size ? between.map((block) => moved.get(block) ?? fresh[next++]!) : fresh;
    const readings = oldReadings.slice(0, head).concat(read, oldReadings.slice(oldReadings.length - tail));
    oldBlocks = blocks.slice();
    oldReadings = readings;
    return readings;
  };
}

/** Whether a block of these may be among the old ones: a few are looked at. A draft that came anew has none. */
function isKnown(blocks: readonly Block[], from: number, to: number, old: readonly Block[]): boolean {
  const step = Math.max(1, (to - from) >> 2);
  for (let at = from; at < to; at += step) if (old.includes(blocks[at]!)) return true;
  return false;
}
