import { useEffect, useState } from 'preact/hooks';
import type { Fragment } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { fieldNames, fillFragment } from '../model/open-fields.ts';
import { testIds } from '../test-ids.ts';
import { DocumentText } from './document-text.tsx';
import './wording-picker.css';

interface WordingPickerProps {
  suggestion: Suggestion;
  lastValues(names: string[]): Promise<Record<string, string>>;
  onInsert(wording: Fragment): void;
  /** One filled button a view: elsewhere the button is outlined. */
  primary?: boolean;
}

/** Two or three wordings to choose from, seen as they will stand, with their fields filled in place. */
export function WordingPicker({ suggestion, lastValues, onInsert, primary }: WordingPickerProps) {
  const [choice, setChoice] = useState(0);
  const [values, setValues] = useState<Record<string, string>>({});
  const wording = suggestion.wordings[choice] ?? suggestion.wordings[0]!;
  const names = fieldNames(wording.map((block) => block.text));

  useEffect(() => {
    let current = true;
    void lastValues(names).then((known) => current && setValues((given) => ({ ...known, ...given })));
    return () => {
      current = false;
    };
  }, [suggestion.id, choice]);

  return (
    <form
      class="wording-picker"
      onSubmit={(event) => {
        event.preventDefault();
        onInsert(fillFragment(wording, values));
      }}
    >
      {suggestion.wordings.length > 1 && (
        <fieldset class="row-actions" aria-label={t('suggestion.wordings')}>
          {suggestion.wordings.map((_, index) => (
            <button
              key={index}
              type="button"
              class="chip"
              aria-pressed={index === choice}
              onClick={() => setChoice(index)}
            >
              {t('suggestion.wording', { number: index + 1 })}
            </button>
          ))}
        </fieldset>
      )}
      <DocumentText
        fragment={wording}
        values={values}
        onFill={(name, value) => setValues({ ...values, [name]: value })}
        label={t('snippets.preview')}
      />
      <div class="row-actions">
        <button
          type="submit"
          class={`button ${primary ? 'primary' : 'outline'}`}
          data-testid={testIds.insertChosen(suggestion.id)}
        >
          {t('suggestion.insert')} <kbd class="enter-key" />
        </button>
        {names.length > 0 && <span class="meta">{t('suggestion.fields')}</span>}
      </div>
    </form>
  );
}
