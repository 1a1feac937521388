import { useState } from 'preact/hooks';
import type { Fragment } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import type { LastValues } from '../model/default-wording.ts';
import { Icon } from '../ui/icon.tsx';
import { WordingPicker } from '../ui/wording-picker.tsx';

interface WritingDockProps {
  /** Where the caret is, e.g. 四（二）. */
  place: string;
  suggestions: Suggestion[];
  lastValues: LastValues;
  onInsert(suggestion: Suggestion, wording: Fragment): void;
}

const MOST = 2;

/** What belongs in the section being written, ready to be put there. */
export function WritingDock({ place, suggestions, lastValues, onInsert }: WritingDockProps) {
  const [folded, setFolded] = useState(false);
  const [chosen, setChosen] = useState<string>();
  if (suggestions.length === 0) return null;
  const offered = suggestions.slice(0, MOST);
  const current = offered.find(({ id }) => id === chosen) ?? offered[0]!;
  return (
    <section class="dock" aria-label={t('dock.title')}>
      <button type="button" class="dock-head" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
        <Icon name="caret" tone="accent" />
        <h2>{t('dock.title')}</h2>
        <span class="grow meta dock-place one-line">{t('dock.at', { place })}</span>
        <Icon name={folded ? 'right' : 'down'} size={12} tone="quiet" />
      </button>
      {!folded && (
        <>
          <fieldset>
            <legend class="sr-only">{t('dock.list')}</legend>
            {offered.map(({ id, title, need }) => (
              <label key={id} class="dock-option">
                <input type="radio" name="dock" checked={id === current.id} onChange={() => setChosen(id)} />
                <span class="grow one-line">{title}</span>
                <span class="tag">{t(`need.${need}`)}</span>
              </label>
            ))}
          </fieldset>
          <WordingPicker
            key={current.id}
            suggestion={current}
            lastValues={lastValues}
            onInsert={(wording) => onInsert(current, wording)}
            primary
          />
        </>
      )}
    </section>
  );
}
