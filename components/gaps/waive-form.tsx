import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { Need } from '../../lib/plan/plan.ts';
import { testIds } from '../test-ids.ts';

interface WaiveFormProps {
  id: string;
  need: Need;
  onWaive(reason: string): void;
}

const REASONS = ['none', 'superior', 'elsewhere'] as const;

/** Why the unit has no use for an item: a usual reason with one click, or another in the user's own words. */
export function WaiveForm({ id, need, onWaive }: WaiveFormProps) {
  const [own, setOwn] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class="gap-body waive"
      onSubmit={(event) => {
        event.preventDefault();
        if (own.trim()) onWaive(own.trim());
      }}
    >
      <p class="meta">{t(need === 'required' ? 'gaps.waive.whyRequired' : 'gaps.waive.why')}</p>
      <div class="waive-reasons">
        {REASONS.map((reason, index) => (
          <button
            key={reason}
            ref={index === 0 ? first : undefined}
            type="button"
            class="chip"
            data-testid={testIds.waiveReason(id, reason)}
            onClick={() => onWaive(t(`gaps.waive.${reason}`))}
          >
            {t(`gaps.waive.${reason}`)}
          </button>
        ))}
      </div>
      <div class="row-actions">
        <input
          class="field"
          aria-label={t('gaps.waive.other')}
          placeholder={t('gaps.waive.other')}
          value={own}
          onInput={({ currentTarget }) => setOwn(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!own.trim()}>
          {t('gaps.waive.confirm')}
        </button>
      </div>
    </form>
  );
}
