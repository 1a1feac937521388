import type { Finding } from '../../lib/check/finding.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Activity } from '../../lib/plan/plan.ts';
import { Icon } from '../ui/icon.tsx';

interface ActivityRowProps {
  activity: Activity;
  /** The month it is listed under; undefined among those without one. */
  month?: number;
  place: string;
  /** A mistake in the words that set its time, if any. */
  problem?: Finding;
  onGoTo(): void;
  onProblem(finding: string): void;
}

/** A dated piece of work: when, what, and where it stands. A click shows it in the document. */
export function ActivityRow({ activity, month, place, problem, onGoTo, onProblem }: ActivityRowProps) {
  const { when, what, day, months } = activity;
  // Under its month's title the month need not be said again.
  const told = /^(\d{1,2})月份?$/u.exec(when)?.[1] === String(month);
  return (
    <li>
      <button type="button" data-row class="activity" title={t('problems.goTo')} onClick={onGoTo}>
        <span class="activity-what">
          {day !== undefined && months.length === 1 && <span class="activity-day">{t('schedule.day', { day })}</span>}
          {what || when}
        </span>
        <span class="meta">
          {place}
          {!told && (
            <>
              <span class="divider" />
              {when}
            </>
          )}
        </span>
      </button>
      {problem && (
        <div class="clash">
          <Icon name="warning" tone="warning" />
          <p class="grow">{problem.message}</p>
          <button type="button" class="text-button quiet" onClick={() => onProblem(problem.id)}>
            {t('schedule.see')}
          </button>
        </div>
      )}
    </li>
  );
}
