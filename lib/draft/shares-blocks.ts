import type { Block } from './draft.ts';

/**
 * Whether blocks of an old draft seem to be among these, as the very same objects: the ends and a few between are looked
 * at. A draft that came anew has none.
 */
export function sharesBlocks(blocks: readonly Block[], old: readonly Block[]): boolean {
  if (blocks.length === 0 || old.length === 0) return false;
  if (blocks[0] === old[0] || blocks.at(-1) === old.at(-1)) return true;
  const step = Math.max(1, blocks.length >> 2);
  for (let at = 0; at < blocks.length; at += step) if (old.includes(blocks[at]!)) return true;
  return false;
}
