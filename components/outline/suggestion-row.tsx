import type { Fragment } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { defaultWording, type LastValues } from '../model/default-wording.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { useRevealed } from '../ui/use-revealed.ts';
import { WordingPicker } from '../ui/wording-picker.tsx';
import { WriteButton } from '../ui/write-button.tsx';

interface SuggestionRowProps {
  suggestion: Suggestion;
  /** The number it has among the other rows; its own stands in the text that is inserted. */
  marker?: string;
  depth: number;
  opened: boolean;
  /** Set while several are being chosen. */
  chosen?: boolean;
  lastValues: LastValues;
  onToggle(): void;
  onChoose?(): void;
  onInsert(wording: Fragment): void;
}

/** What could be written here: one click inserts it, a click on its name shows the wordings first. */
export function SuggestionRow(props: SuggestionRowProps) {
  const { suggestion, marker, depth, opened, chosen, lastValues, onToggle, onChoose, onInsert } = props;
  const { id, title, need, why } = suggestion;
  const row = useRevealed<HTMLLIElement>(opened);
  return (
    <li
      ref={row}
      class={`ghost depth-${Math.min(depth, 1)}${opened ? ' open' : ''}`}
      data-testid={testIds.suggestion(id)}
    >
      <div class="ghost-line">
        <button type="button" data-row class="ghost-name grow" aria-expanded={opened} onClick={onToggle}>
          <span class="ghost-title">
            {marker && <span class="outline-marker">{marker}</span>}
            <span class="one-line">{title}</span>
          </span>
          <span class={`ghost-why${opened ? '' : ' one-line'}`}>
            {need === 'required' && (
              <>
                <span class="tone-error">{t('need.required')}</span>
                <span class="divider" />
              </>
            )}
            {why}
          </span>
        </button>
        {chosen === undefined ? (
          <WriteButton
            class="text-button quiet"
            data-testid={testIds.insert(id)}
            aria-label={t('suggestion.insertNamed', { title })}
            onClick={async () => onInsert(await defaultWording(suggestion, lastValues))}
          >
            <Icon name="plus" size={12} />
            {t('suggestion.insert')}
          </WriteButton>
        ) : (
          <input
            type="checkbox"
            class="ghost-choice"
            data-testid={testIds.choose(id)}
            aria-label={t('outline.several.choose', { title })}
            checked={chosen}
            onChange={onChoose}
          />
        )}
      </div>
      {opened && (
        <div class="ghost-body">
          {suggestion.basis && (
            <p class="meta">
              {t('suggestion.basis')} {suggestion.basis}
            </p>
          )}
          <WordingPicker suggestion={suggestion} lastValues={lastValues} onInsert={onInsert} />
        </div>
      )}
    </li>
  );
}
