import type { Choices } from '../../lib/check/analysis.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import type { KindName } from '../../lib/sidebar/session.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';

interface KindSelectProps {
  plan: Plan;
  kinds: KindName[];
  choices: Choices;
  onChoose(choices: Choices): void;
}

/** The kind of plan: as guessed until the user says otherwise, and back to guessing by the first line. */
export function KindSelect({ plan, kinds, choices, onChoose }: KindSelectProps) {
  const known = kinds.some(({ id }) => id === plan.kind.id);
  return (
    <span class="header-select kind">
      <select
        data-testid={testIds.kind}
        aria-label={t('header.kind')}
        title={known ? kinds.find(({ id }) => id === plan.kind.id)!.title : undefined}
        value={known ? plan.kind.id : ''}
        onChange={({ currentTarget }) => onChoose({ ...choices, kind: currentTarget.value || undefined })}
      >
        <option value="">{known ? t('header.kind.guess') : t('header.kind.unknown')}</option>
        {kinds.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <Icon name="down" size={12} tone="quiet" />
    </span>
  );
}
