import { useState } from 'preact/hooks';
import type { Fragment } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { ItemStatus } from '../../lib/plan/plan.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { defaultWording, type LastValues } from '../model/default-wording.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { useRevealed } from '../ui/use-revealed.ts';
import { WordingPicker } from '../ui/wording-picker.tsx';
import { WriteButton } from '../ui/write-button.tsx';
import { WaiveForm } from './waive-form.tsx';

interface MissingRowProps {
  item: ItemStatus;
  /** What to insert; undefined where the packs have no wording for it. */
  suggestion?: Suggestion;
  lastValues: LastValues;
  onInsert(suggestion: Suggestion, wording: Fragment): void;
  onWaive(reason: string): void;
}

const TONES = { required: 'error', expected: 'warning', recommended: 'quiet', frequent: 'quiet' } as const;

/** An item the plan lacks: why it should be there, on what basis, and the way to put it in. */
export function MissingRow({ item, suggestion, lastValues, onInsert, onWaive }: MissingRowProps) {
  const [opened, setOpened] = useState<'wordings' | 'waiving' | null>(null);
  const toggle = (part: 'wordings' | 'waiving') => setOpened(opened === part ? null : part);
  const { id, title, need, reason, basis } = item;
  const row = useRevealed<HTMLLIElement>(opened !== null);
  return (
    <li ref={row} class={opened ? 'gap open' : 'gap'} data-testid={testIds.gap(id)} data-present="false">
      <Icon name="missing" tone={TONES[need]} label={t('gaps.missing')} />
      <div class="gap-text">
        <div class="gap-head">
          <h3 class="grow">
            <button
              type="button"
              data-row
              class="gap-name"
              aria-expanded={suggestion && opened === 'wordings'}
              disabled={!suggestion}
              onClick={() => toggle('wordings')}
            >
              {title}
            </button>
          </h3>
          {suggestion ? (
            <WriteButton
              class="text-button"
              data-testid={testIds.insert(suggestion.id)}
              aria-label={t('suggestion.insertNamed', { title })}
              onClick={async () => onInsert(suggestion, await defaultWording(suggestion, lastValues))}
            >
              <Icon name="plus" size={12} />
              {t('suggestion.insert')}
            </WriteButton>
          ) : (
            <span class="meta">{t('gaps.byHand')}</span>
          )}
          <button
            type="button"
            class="text-button quiet"
            data-testid={testIds.waive(id)}
            aria-label={t('gaps.waiveNamed', { title })}
            aria-expanded={opened === 'waiving'}
            onClick={() => toggle('waiving')}
          >
            {t('gaps.waive')}
          </button>
        </div>
        <p>{reason}</p>
        {basis && (
          <p>
            <span class="tone-quiet">{t('suggestion.basis')}</span> {basis}
          </p>
        )}
        {opened === 'wordings' && suggestion && (
          <div class="gap-body">
            <WordingPicker
              suggestion={suggestion}
              lastValues={lastValues}
              onInsert={(wording) => onInsert(suggestion, wording)}
              primary
            />
          </div>
        )}
        {opened === 'waiving' && <WaiveForm id={id} need={need} onWaive={onWaive} />}
      </div>
    </li>
  );
}
