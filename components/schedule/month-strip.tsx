import { monthName, t } from '../../lib/locale/locale.ts';
import type { Month } from '../model/months.ts';
import { testIds } from '../test-ids.ts';

interface MonthStripProps {
  months: Month[];
  /** Months with an activity whose time can't be right. */
  clashing: ReadonlySet<number>;
  chosen: number | null;
  onChoose(month: number): void;
}

const UNIT = 12;
const TALLEST = 56;

/** Twelve bars; an empty month is dashed and said so, an overfull one too. */
export function MonthStrip({ months, clashing, chosen, onChoose }: MonthStripProps) {
  const most = Math.max(...months.map(({ count }) => count), 1);
  const unit = Math.min(UNIT, TALLEST / most);
  return (
    <fieldset class="months" aria-label={t('schedule.months')}>
      {months.map(({ month, count, load }) => (
        <button
          key={month}
          type="button"
          class={clashing.has(month) ? `month ${load} clashing` : `month ${load}`}
          data-testid={testIds.month(month)}
          aria-pressed={month === chosen}
          onClick={() => onChoose(month)}
        >
          <span class="sr-only">
            {labelOf({ month, count, load })}
            {clashing.has(month) && t('schedule.month.clash')}
          </span>
          <span class="month-bar" aria-hidden="true">
            <i style={{ height: `${count * unit}px` }} />
          </span>
          <span aria-hidden="true">{month}</span>
          <span class="month-note" aria-hidden="true">
            {load !== 'normal' && t(`schedule.${load}`)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

function labelOf({ month, count, load }: Month): string {
  if (load === 'normal') return t('schedule.month.label', { month: monthName(month), count });
  if (load === 'busy') return t('schedule.month.busy', { month: monthName(month), count });
  return t(`schedule.month.${load}`, { month: monthName(month) });
}
