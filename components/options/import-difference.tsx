import { t } from '../../lib/locale/locale.ts';
import { DiffView } from '../ui/diff-view.tsx';
import type { ImportDecision, ImportOffer } from './options-model.ts';

interface ImportDifferenceProps {
  difference: ImportOffer['different'][number];
  choices: readonly ImportDecision[];
  decision: ImportDecision;
  onDecide(decision: ImportDecision): void;
}

/** A snippet that is there with other words than the file has, and what becomes of it. */
export function ImportDifference({ difference, choices, decision, onDecide }: ImportDifferenceProps) {
  const { title, before, after } = difference;
  return (
    <li class="import-difference">
      <span class="import-difference-head">
        <b class="grow one-line">{title}</b>
        <select
          class="field"
          aria-label={t('data.import.decide', { title })}
          value={decision}
          onChange={({ currentTarget }) => onDecide(currentTarget.value as ImportDecision)}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`data.import.${choice}`)}
            </option>
          ))}
        </select>
      </span>
      {before === after ? <p class="meta">{t('data.import.sameBody')}</p> : <DiffView before={before} after={after} />}
    </li>
  );
}
