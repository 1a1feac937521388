import type { Activity, ItemStatus } from './plan.ts';
import type { PlanReader } from './plan-reader.ts';
import type { BlockReading } from './read-block.ts';
import type { ResolvedKind } from './resolve-kind.ts';

/**
 * The standard items: all that the kind asks for, and all others that the draft has. `skip` are the indexes of blocks
 * that commit to nothing: title, signature, sections that look back. `dated` are the activities on the calendar.
 */
export function planItems(
  kind: ResolvedKind,
  readings: readonly BlockReading[],
  skip: ReadonlySet<number>,
  dated: readonly Activity[],
  { knowledge }: PlanReader,
): ItemStatus[] {
  const evidence = new Map<string, ItemStatus['evidence']>();
  readings.forEach(({ block, items }, index) => {
    // Most paragraphs prove nothing.
    if (items.length === 0 || skip.has(index)) return;
    for (const { item, start, end } of items) {
      if (!evidence.has(item)) evidence.set(item, { block: block.id, start, end, text: block.text.slice(start, end) });
    }
  });
  const asked = new Map(kind.items.map((item) => [item.id, item]));
  // Packs of several languages have each their item for dates: the one that is asked for counts, else the first.
  const ofDates = knowledge.items.filter(({ dated }) => dated !== undefined);
  const datesId = (ofDates.find(({ id }) => asked.has(id)) ?? ofDates[0])?.id;
  return knowledge.items.flatMap((item) => {
    const ask = asked.get(item.id);
    const proof =
      item.dated === undefined ? evidence.get(item.id) : dated.length >= item.dated ? dated[0]!.span : undefined;
    if (!ask && (!proof || (item.dated !== undefined && item.id !== datesId))) return [];
    const basis = ask?.basis ?? item.basis;
    return {
      id: item.id,
      title: item.title,
      need: ask?.need ?? 'frequent',
      present: proof !== undefined,
      ...(proof && { evidence: proof }),
      reason: ask?.reason ?? item.reason,
      ...(basis && { basis }),
      section: ask?.section ?? item.section,
    };
  });
}
