import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';

interface OutlineSummaryProps {
  sections: number;
  suggested: number;
  suggesting: boolean;
  onSuggesting(on: boolean): void;
  /** Begins choosing several. */
  onSeveral(): void;
}

/** How much is written and how much could be, and the switch that clears the suggestions away. */
export function OutlineSummary({ sections, suggested, suggesting, onSuggesting, onSeveral }: OutlineSummaryProps) {
  return (
    <div class="bar">
      <span class="one-line">
        {suggested ? t('outline.summary', { sections, suggested }) : t('outline.summary.full', { sections })}
      </span>
      <span class="grow" />
      {suggesting && suggested > 1 && (
        <button type="button" class="text-button" data-testid={testIds.chooseSeveral} onClick={onSeveral}>
          {t('outline.several')}
        </button>
      )}
      {suggested > 0 && (
        <button
          type="button"
          class="icon-button small"
          aria-label={t(suggesting ? 'outline.hideSuggestions' : 'outline.showSuggestions')}
          title={t(suggesting ? 'outline.hideSuggestions' : 'outline.showSuggestions')}
          onClick={() => onSuggesting(!suggesting)}
        >
          <Icon name={suggesting ? 'hide' : 'show'} size={14} />
        </button>
      )}
    </div>
  );
}
