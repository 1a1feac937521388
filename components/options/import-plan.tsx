import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { GrowingList } from '../ui/growing-list.tsx';
import { ImportDifference } from './import-difference.tsx';
import type { ImportDecision, ImportOffer } from './options-model.ts';

interface ImportPlanProps {
  offer: ImportOffer;
  onCommit(decisions: ImportDecision[]): void;
  onCancel(): void;
}

const SHOWN = 5;
const choices = ['skip', 'overwrite', 'keep-both'] as const;

/** What an import would change, before it does; what differs is decided for all at once or one by one. */
export function ImportPlan({ offer, onCommit, onCancel }: ImportPlanProps) {
  const { file, fresh, same, different, leftOut } = offer;
  const [decisions, setDecisions] = useState(() => different.map((): ImportDecision => 'skip'));
  const nothing = fresh + different.length === 0;
  const all = choices.find((choice) => decisions.every((decision) => decision === choice));
  return (
    <div class="options-import">
      <p>
        {nothing ? t('data.import.nothing') : t('data.import.plan', { file, fresh, same, different: different.length })}
      </p>
      {leftOut.length > 0 && (
        <div class="meta">
          {t('data.import.leftOut', { count: leftOut.length })}
          <ul>
            {leftOut.slice(0, SHOWN).map(({ code, line, detail }, index) => (
              <li key={index}>
                {line === undefined
                  ? t(`data.problem.${code}`)
                  : t('data.import.line', { line, detail: t(`data.problem.${code}`) })}
                {detail && <span class="tone-quiet"> {detail}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {different.length > 0 && (
        <>
          <fieldset class="options-choice">
            <legend>{t('data.import.different')}</legend>
            {choices.map((value) => (
              <label key={value} class="options-check">
                <input
                  type="radio"
                  name="decision"
                  checked={value === all}
                  onChange={() => setDecisions(different.map(() => value))}
                />
                {t(`data.import.${value}`)}
              </label>
            ))}
          </fieldset>
          <ul class="import-differences">
            <GrowingList
              rows={different}
              render={(difference, index) => (
                <ImportDifference
                  key={index}
                  difference={difference}
                  choices={choices}
                  decision={decisions[index]!}
                  onDecide={(decision) => setDecisions(decisions.with(index, decision))}
                />
              )}
            />
          </ul>
        </>
      )}
      <div class="row-actions">
        <button
          type="button"
          class="button primary"
          data-testid="import-commit"
          disabled={nothing}
          onClick={() => onCommit(decisions)}
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
