import type { Fragment } from '../../lib/draft/draft.ts';
import { listed, monthName, t } from '../../lib/locale/locale.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import type { LastValues } from '../model/default-wording.ts';
import { monthOffers } from '../model/month-offers.ts';
import type { Month } from '../model/months.ts';
import { GroupHeader } from '../ui/group-header.tsx';
import { MonthOffer } from './month-offer.tsx';

interface EmptyMonthsProps {
  months: Month[];
  suggestions: Suggestion[];
  lastValues: LastValues;
  onInsert(suggestion: Suggestion, wording: Fragment): void;
}

/** The months with nothing in them, and what such plans usually have then. Holidays are no gaps. */
export function EmptyMonths({ months, suggestions, lastValues, onInsert }: EmptyMonthsProps) {
  const empty = months.filter(({ load }) => load === 'empty');
  if (empty.length === 0) return null;
  const holidays = months.some(({ load }) => load === 'holiday');
  const offers = monthOffers(empty, suggestions);
  const rest = empty.filter(({ month }) => !offers.some((offer) => offer.month === month));
  return (
    <section>
      <GroupHeader
        title={t('schedule.gaps')}
        note={t(holidays ? 'schedule.gaps.school' : 'schedule.gaps.count', { count: empty.length })}
      />
      <ul>
        {offers.map(({ month, usual }) => (
          <MonthOffer key={month} {...{ month, usual, lastValues, onInsert }} />
        ))}
      </ul>
      {rest.length > 0 && (
        <p class="schedule-none">
          {t('schedule.gaps.rest', { months: listed(rest.map(({ month }) => monthName(month))) })}
        </p>
      )}
    </section>
  );
}
