import type { Fragment } from '../../lib/draft/draft.ts';
import { monthName, t } from '../../lib/locale/locale.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { defaultWording, type LastValues } from '../model/default-wording.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { WriteButton } from '../ui/write-button.tsx';

interface MonthOfferProps {
  month: number;
  /** What such plans usually have then, and this one lacks. */
  usual: Suggestion;
  lastValues: LastValues;
  onInsert(suggestion: Suggestion, wording: Fragment): void;
}

/** Something to put into an empty month. */
export function MonthOffer({ month, usual, lastValues, onInsert }: MonthOfferProps) {
  return (
    <li class="month-offer ghost">
      <span class="month-offer-name">{monthName(month)}</span>
      <span class="grow one-line">{usual.title}</span>
      <WriteButton
        data-row
        class="text-button quiet"
        data-testid={testIds.insert(usual.id)}
        aria-label={t('suggestion.insertNamed', { title: usual.title })}
        onClick={async () => onInsert(usual, await defaultWording(usual, lastValues))}
      >
        <Icon name="plus" size={12} />
        {t('suggestion.insert')}
      </WriteButton>
    </li>
  );
}
