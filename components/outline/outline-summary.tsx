import { t } from '../../lib/locale/locale.ts';
import { Icon } from '../ui/icon.tsx';

interface OutlineSummaryProps {
  sections: number;
  suggested: number;
  suggesting: boolean;
  onSuggesting(on: boolean): void;
}

/** How much is written and how much could be, and the switch that clears the suggestions away. */
export function OutlineSummary({ sections, suggested, suggesting, onSuggesting }: OutlineSummaryProps) {
  return (
    <div class="bar">
      <span class="one-line">
        {suggested ? t('outline.summary', { sections, suggested }) : t('outline.summary.full', { sections })}
      </span>
      <span class="grow" />
      {suggested > 0 && (
        <button type="button" class="text-button quiet" onClick={() => onSuggesting(!suggesting)}>
          <Icon name={suggesting ? 'hide' : 'show'} size={14} />
          {t(suggesting ? 'outline.hideSuggestions' : 'outline.showSuggestions')}
        </button>
      )}
    </div>
  );
}
