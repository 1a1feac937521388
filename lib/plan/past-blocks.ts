import type { OutlineEntry } from './plan.ts';
import type { BlockReading } from './read-block.ts';

/** The indexes of the blocks in sections whose heading looks back. */
export function pastBlocks(
  readings: readonly BlockReading[],
  outline: readonly OutlineEntry[],
  looksBack: (heading: string) => boolean,
): Set<number> {
  const entries = new Map(outline.map((entry) => [entry.block, entry]));
  const past = new Set<number>();
  let level = 0;
  readings.forEach(({ block }, index) => {
    const entry = entries.get(block.id);
    if (entry && (!level || entry.level <= level))
      level = looksBack(entry.title) && entry.role === 'heading' ? entry.level : 0;
    if (level) past.add(index);
  });
  return past;
}
