import type { Block } from '../../draft/draft.ts';
import type { OutlineEntry } from '../plan.ts';

/** The index of each entry's block. Entries stand in the order of their blocks, so one walk finds them all. */
export function positionsOf(outline: readonly OutlineEntry[], blocks: readonly Pick<Block, 'id'>[]): number[] {
  const positions: number[] = [];
  for (let index = 0; index < blocks.length && positions.length < outline.length; index++) {
    if (outline[positions.length]!.block === blocks[index]!.id) positions.push(index);
  }
  if (positions.length < outline.length) {
    throw new Error(`Entry ${positions.length} of the outline is in none of the blocks behind the entry before it.`);
  }
  return positions;
}
