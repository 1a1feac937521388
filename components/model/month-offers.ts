import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { firmestFirst } from './firmest-first.ts';
import type { Month } from './months.ts';

/** For each month the firmest of what the plan lacks that is usual then, as far as there is; each is offered once. */
export function monthOffers(
  months: readonly Month[],
  suggestions: readonly Suggestion[],
): { month: number; usual: Suggestion }[] {
  const left = new Set(firmestFirst(suggestions));
  return months.flatMap(({ month }) => {
    const usual = [...left].find((suggestion) => suggestion.months?.includes(month));
    if (!usual) return [];
    left.delete(usual);
    return { month, usual };
  });
}
