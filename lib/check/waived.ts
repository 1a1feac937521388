import type { ItemStatus } from '../plan/plan.ts';
import type { Analysis } from './analysis.ts';
import type { Silence } from './silences.ts';

/** A standard item that the plan lacks and the unit has no use for. */
export interface WaivedItem {
  item: ItemStatus;
  /** In the user's words. */
  reason: string;
}

/**
 * The analysis without the items that the unit has no use for and without what would be inserted for them: they are not
 * missing. One that is written all the same counts like any other.
 */
export function withoutWaived(
  analysis: Analysis,
  silences: readonly Silence[],
): { analysis: Analysis; waived: WaivedItem[] } {
  const reasons = new Map(
    silences.flatMap((silence) => (silence.scope === 'item' ? [[silence.item, silence.reason] as const] : [])),
  );
  const isWaived = ({ id, present }: ItemStatus) => !present && reasons.has(id);
  const waived = analysis.plan.items.filter(isWaived).map((item) => ({ item, reason: reasons.get(item.id)! }));
  if (waived.length === 0) return { analysis, waived };
  return {
    waived,
    analysis: {
      ...analysis,
      plan: { ...analysis.plan, items: analysis.plan.items.filter((item) => !isWaived(item)) },
      suggestions: analysis.suggestions.filter(({ kind, id }) => kind !== 'item' || !reasons.has(id)),
    },
  };
}
