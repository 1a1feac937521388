import { useState } from 'preact/hooks';
import { isMark, USUAL_MARK } from '../../lib/draft/trigger-mark.ts';
import { t } from '../../lib/locale/locale.ts';

interface TriggerFieldProps {
  /** Empty where nothing that is typed opens the palette. */
  trigger: string;
  onChange(trigger: string): void;
}

/** What is typed in a document to open the snippets there: whether anything, and which signs. */
export function TriggerField({ trigger, onChange }: TriggerFieldProps) {
  const [text, setText] = useState(trigger || USUAL_MARK);
  const on = trigger !== '';
  return (
    <div class="options-trigger">
      <label class="options-check">
        <input
          type="checkbox"
          data-testid="trigger-on"
          checked={on}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? (isMark(text) ? text : USUAL_MARK) : '')}
        />
        {t('shortcuts.trigger')}
      </label>
      <input
        class="field"
        data-testid="trigger-mark"
        aria-label={t('shortcuts.trigger.mark')}
        aria-invalid={on && !isMark(text)}
        aria-describedby="trigger-note"
        disabled={!on}
        size={6}
        maxLength={8}
        value={text}
        onInput={({ currentTarget }) => {
          const mark = currentTarget.value.trim();
          setText(mark);
          if (isMark(mark)) onChange(mark);
        }}
      />
      <p id="trigger-note" class={on && !isMark(text) ? 'tone-error' : 'meta'} role="status">
        {t(on && !isMark(text) ? 'shortcuts.trigger.wrong' : 'shortcuts.trigger.text')}
      </p>
    </div>
  );
}
