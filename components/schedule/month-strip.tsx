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
/** Of the bars of work that goes on over a month. */
const GOING_ON = 3;

/**
 * Twelve bars, as high together as the highest needs. An empty month is dashed and left at that: which they are is said
 * once below. Holidays and overfull months are named.
 */
export function MonthStrip({ months, clashing, chosen, onChoose }: MonthStripProps) {
  const most = Math.max(...months.map(({ count }) => count), 1);
  const unit = Math.min(UNIT, TALLEST / most);
  const height = Math.min(most * UNIT, TALLEST);
  const noted = months.some(({ load }) => noteOf(load));
  return (
    <fieldset class="months" aria-label={t('schedule.months')} style={{ '--bars': `${height}px` }}>
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
            {count > 0 && <i style={{ height: `${count * unit}px` }} />}
            {count === 0 && load === 'normal' && <i class="going-on" style={{ height: `${GOING_ON}px` }} />}
          </span>
          <span class="month-number" aria-hidden="true">
            {month}
          </span>
          {noted && (
            <span class="month-note" aria-hidden="true">
              {noteOf(load)}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}

function noteOf(load: Month['load']): string | false {
  return (load === 'holiday' || load === 'busy') && t(`schedule.${load}`);
}

function labelOf({ month, count, load }: Month): string {
  if (load === 'normal') return t('schedule.month.label', { month: monthName(month), count });
  if (load === 'busy') return t('schedule.month.busy', { month: monthName(month), count });
  return t(`schedule.month.${load}`, { month: monthName(month) });
}
