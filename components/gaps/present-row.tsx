import type { Span } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { ItemStatus } from '../../lib/plan/plan.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';

interface PresentRowProps {
  item: ItemStatus;
  /** Where its evidence stands; empty where unknown. */
  place: string;
  /** The sentence its evidence stands in. */
  quote: string;
  onGoTo(span: Span): void;
}

/** An item the plan has, with the words that prove it; a click shows them in the document. */
export function PresentRow({ item: { id, title, evidence }, place, quote, onGoTo }: PresentRowProps) {
  return (
    <li data-testid={testIds.gap(id)} data-present="true">
      <button
        type="button"
        data-row
        class="gap have"
        disabled={!evidence}
        title={evidence && t('problems.goTo')}
        onClick={() => evidence && onGoTo(evidence)}
      >
        <Icon name="present" tone="accent" label={t('gaps.present')} />
        <span class="gap-text">
          <span class="gap-title">{title}</span>
          {evidence && (
            <span class="gap-quote one-line">
              {place ? t('gaps.quote', { place, text: quote }) : t('gaps.quoteOnly', { text: quote })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
