import type { Block } from '../../draft/draft.ts';
import type { OutlineEntry } from '../plan.ts';

/** The level of a heading without a number: under numbered headings the second, elsewhere as the editor ranks it. */
export function headingLevel(
  block: Block,
  before: readonly OutlineEntry[],
  hasTop: boolean,
  isSection: boolean,
): OutlineEntry['level'] {
  if (hasTop) return isSection || !before.some(({ level }) => level === 1) ? 1 : 2;
  if (block.kind !== 'heading' || block.level === undefined) return 1;
  return block.level <= 2 ? 1 : block.level === 3 ? 2 : 3;
}
