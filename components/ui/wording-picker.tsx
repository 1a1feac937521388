import { useState } from 'preact/hooks';
import type { Fragment } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import type { LastValues } from '../model/default-wording.ts';
import { fieldsOfFragment, fillFragment } from '../model/open-fields.ts';
import { testIds } from '../test-ids.ts';
import { DocumentText } from './document-text.tsx';
import { useFieldValues } from './use-field-values.ts';
import './wording-picker.css';
import { WriteButton } from './write-button.tsx';

interface WordingPickerProps {
  suggestion: Suggestion;
  lastValues: LastValues;
  onInsert(wording: Fragment): void;
  /** One filled button a view: elsewhere the button is outlined. */
  primary?: boolean;
}

/** Two or three wordings to choose from, seen as they will stand, with their fields filled in place. */
export function WordingPicker({ suggestion, lastValues, onInsert, primary }: WordingPickerProps) {
  const [choice, setChoice] = useState(0);
  const wording = suggestion.wordings[choice] ?? suggestion.wordings[0]!;
  const fields = fieldsOfFragment(wording);
  const [values, fill] = useFieldValues(fields, lastValues);

  return (
    <form
      class="wording-picker"
      onSubmit={(event) => {
        event.preventDefault();
        onInsert(fillFragment(wording, values));
      }}
    >
      <DocumentText fragment={wording} values={values} onFill={fill} label={t('snippets.preview')} />
      <div class="row-actions">
        <WriteButton
          type="submit"
          class={`button ${primary ? 'primary' : 'outline'}`}
          data-testid={testIds.insertChosen(suggestion.id)}
        >
          {t('suggestion.insert')} <kbd class="enter-key" />
        </WriteButton>
        {suggestion.wordings.length > 1 && (
          <button type="button" class="button" onClick={() => setChoice((choice + 1) % suggestion.wordings.length)}>
            {t('suggestion.another')}
            <span class="meta">
              {choice + 1}/{suggestion.wordings.length}
            </span>
          </button>
        )}
      </div>
    </form>
  );
}
