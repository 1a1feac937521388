import type { OutlineEntry } from './plan.ts';

/** The indexes of the blocks in sections whose heading looks back, of so many `blocks`; `positions` are the entries'. */
export function pastBlocks(
  blocks: number,
  outline: readonly OutlineEntry[],
  positions: readonly number[],
  looksBack: (heading: string) => boolean,
): Set<number> {
  const past = new Set<number>();
  let level = 0;
  outline.forEach((entry, at) => {
    if (!level || entry.level <= level) level = entry.role === 'heading' && looksBack(entry.title) ? entry.level : 0;
    if (!level) return;
    const end = positions[at + 1] ?? blocks;
    for (let index = positions[at]!; index < end; index++) past.add(index);
  });
  return past;
}
