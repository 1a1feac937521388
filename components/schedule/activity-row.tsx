import type { Finding } from '../../lib/check/finding.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Activity } from '../../lib/plan/plan.ts';
import { Icon } from '../ui/icon.tsx';
import { WriteButton } from '../ui/write-button.tsx';

interface ActivityRowProps {
  activity: Activity;
  /** The month it is listed under; undefined among those without one. */
  month?: number;
  place: string;
  /** A time that can't be right, if any. */
  clash?: Finding;
  /** What else is on the very same day. */
  beside?: Activity;
  onGoTo(): void;
  onFix(finding: Finding): void;
  onProblem(finding: string): void;
}

/** A dated piece of work: when, what, and where it stands. A click shows it in the document. */
export function ActivityRow(props: ActivityRowProps) {
  const { activity, month, place, clash, beside, onGoTo, onFix, onProblem } = props;
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
      {beside && <p class="activity-beside meta">{t('schedule.sameDay', { what: beside.what || beside.when })}</p>}
      {clash && (
        <div class="clash">
          <Icon name="warning" tone="warning" />
          <div class="grow">
            <p>{clash.message}</p>
            <div class="clash-actions">
              {clash.fixes[0] && (
                <WriteButton class="button" onClick={() => onFix(clash)}>
                  {clash.fixes[0].label}
                </WriteButton>
              )}
              <button type="button" class="text-button quiet" onClick={() => onProblem(clash.id)}>
                {t('schedule.see')}
              </button>
            </div>
          </div>
        </div>
      )}
    </li>
  );
}
