import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { ImportOffer } from './options-model.ts';

type Decision = Parameters<ImportOffer['commit']>[0];

interface ImportPlanProps {
  offer: ImportOffer;
  onCommit(decision: Decision): void;
  onCancel(): void;
}

const SHOWN = 5;

/** What an import would change, before it does. */
export function ImportPlan({ offer, onCommit, onCancel }: ImportPlanProps) {
  const [decision, setDecision] = useState<Decision>('skip');
  const { file, fresh, same, different, leftOut } = offer;
  return (
    <div class="options-import">
      <p>
        {fresh + different === 0 ? t('data.import.nothing') : t('data.import.plan', { file, fresh, same, different })}
      </p>
      {leftOut.length > 0 && (
        <div class="meta">
          {t('data.import.leftOut', { count: leftOut.length })}
          <ul>
            {leftOut.slice(0, SHOWN).map(({ line, detail }) => (
              <li key={`${line}${detail}`}>{line === undefined ? detail : t('data.import.line', { line, detail })}</li>
            ))}
          </ul>
        </div>
      )}
      {different > 0 && (
        <fieldset class="options-choice">
          <legend>{t('data.import.different')}</legend>
          {(['skip', 'overwrite', 'keep-both'] as const).map((value) => (
            <label key={value} class="options-check">
              <input type="radio" name="decision" checked={value === decision} onChange={() => setDecision(value)} />
              {t(`data.import.${value}`)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="row-actions">
        <button
          type="button"
          class="button primary"
          data-testid="import-commit"
          disabled={fresh + different === 0}
          onClick={() => onCommit(decision)}
        >
          {t('data.import.commit')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('data.import.cancel')}
        </button>
      </div>
    </div>
  );
}
