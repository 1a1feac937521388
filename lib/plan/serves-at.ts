import type { Block } from '../draft/draft.ts';
import type { Plan } from './plan.ts';

/** Ids in the packs of what a text at some place of a plan serves. */
export interface Serves {
  kind: string;
  section?: string;
  item?: string;
}

/** The kind of plan, the section that a block is in and the standard item that it shows. */
export function servesAt({ kind, sections, items }: Plan, blocks: readonly Block[], block: string): Serves {
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const at = order.get(block) ?? -1;
  const begins = (id: string | undefined) => order.get(id ?? '') ?? Number.POSITIVE_INFINITY;
  const section = sections
    .filter((one) => begins(one.block) <= at)
    .sort((a, b) => begins(b.block) - begins(a.block))[0];
  const shown = items.filter(({ evidence }) => evidence?.block === block);
  return {
    kind: kind.id,
    ...(section && { section: section.id }),
    ...(shown.length === 1 && { item: shown[0]!.id }),
  };
}
