import type { Choices } from '../../lib/check/analysis.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';

interface YearSelectProps {
  plan: Plan;
  choices: Choices;
  onChoose(choices: Choices): void;
}

/** The year the plan is for: it decides which laws, congresses and dates are current. */
export function YearSelect({ plan, choices, onChoose }: YearSelectProps) {
  const now = new Date().getFullYear();
  const years = [...new Set([now + 2, now + 1, now, now - 1, ...(plan.year ? [plan.year] : [])])].sort((a, b) => b - a);
  return (
    <span class="header-select">
      <select
        data-testid={testIds.year}
        aria-label={t('header.year')}
        value={plan.year ? String(plan.year) : ''}
        onChange={({ currentTarget }) => onChoose({ ...choices, year: Number(currentTarget.value) || undefined })}
      >
        <option value="">{plan.year ? t('header.year.guess') : t('header.year.unknown')}</option>
        {years.map((year) => (
          <option key={year} value={String(year)}>
            {t('header.year.value', { year })}
          </option>
        ))}
      </select>
      <Icon name="down" size={12} tone="quiet" />
    </span>
  );
}
