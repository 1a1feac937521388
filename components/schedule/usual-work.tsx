import type { Fragment } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import type { LastValues } from '../model/default-wording.ts';
import { monthOffers } from '../model/month-offers.ts';
import type { Month } from '../model/months.ts';
import { MonthOffer } from './month-offer.tsx';

export interface UsualWorkProps {
  months: readonly Month[];
  suggestions: readonly Suggestion[];
  lastValues: LastValues;
  onInsert(suggestion: Suggestion, wording: Fragment): void;
}

/** What such plans usually have in these months, and this one lacks; nothing where nothing is known. */
export function UsualWork({ months, suggestions, lastValues, onInsert }: UsualWorkProps) {
  const offers = monthOffers(months, suggestions);
  if (offers.length === 0) return null;
  return (
    <>
      <p class="schedule-usual">{t('schedule.usual')}</p>
      <ul>
        {offers.map(({ month, usual }) => (
          <MonthOffer key={month} {...{ month, usual, lastValues, onInsert }} />
        ))}
      </ul>
    </>
  );
}
