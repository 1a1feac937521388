import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Gap } from '../../lib/check/placeholders.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import type { LastValues } from '../model/default-wording.ts';
import { startAnswers } from '../model/fill-answers.ts';
import type { Places } from '../model/places.ts';
import { testIds } from '../test-ids.ts';
import { GroupHeader } from '../ui/group-header.tsx';
import './fill-form.css';
import { WriteButton } from '../ui/write-button.tsx';
import { FillRow } from './fill-row.tsx';

interface FillFormProps {
  gaps: Gap[];
  places: Places;
  lastValues: LastValues;
  onGoTo: Session['goTo'];
  onCancel(): void;
  onFill(answers: Record<string, string>): void;
}

/** Everything that was left open in the draft, as one form: the same gap is asked once. */
export function FillForm({ gaps, places, lastValues, onGoTo, onCancel, onFill }: FillFormProps) {
  const [known, setKnown] = useState<Record<string, string>>({});
  const [typed, setTyped] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  const answers = { ...startAnswers(gaps, known), ...typed };
  const filled = gaps.filter(({ key }) => answers[key]?.trim());
  const count = filled.reduce((sum, gap) => sum + gap.places.length, 0);

  useLayoutEffect(() => form.current!.querySelector('input')?.focus(), []);

  useEffect(() => {
    let current = true;
    // Without the database the fields start empty; the snippets' view says what is wrong with it.
    lastValues(gaps.flatMap(({ field }) => field ?? [])).then(
      (values) => current && setKnown(values),
      () => {},
    );
    return () => {
      current = false;
    };
  }, []);

  /** Enter goes to the next field; in the last one it fills. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || event.isComposing || !(event.target as Element).matches('input')) return;
    const fields = [...form.current!.querySelectorAll('input')];
    const next = fields[fields.indexOf(event.target as HTMLInputElement) + 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <form
      ref={form}
      class="fill"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (count > 0) onFill(answers);
      }}
    >
      <div class="scroll">
        <GroupHeader
          title={t('problems.fill.title')}
          note={t('problems.fill.count', { gaps: gaps.length, filled: filled.length })}
        />
        <p class="preview-note">{t('problems.fill.note')}</p>
        <ul>
          {gaps.map((gap) => (
            <FillRow
              key={gap.key}
              gap={gap}
              places={places}
              value={answers[gap.key] ?? ''}
              onInput={(value) => setTyped((before) => ({ ...before, [gap.key]: value }))}
              onGoTo={(span) => void onGoTo(span)}
            />
          ))}
        </ul>
      </div>
      <div class="footer">
        <WriteButton
          type="submit"
          class="button primary large grow"
          data-testid={testIds.fillConfirm}
          disabled={count === 0}
        >
          {t('problems.fill.confirm', { count })}
        </WriteButton>
        <button type="button" class="text-button quiet" onClick={onCancel}>
          {t('problems.preview.cancel')}
        </button>
      </div>
    </form>
  );
}
