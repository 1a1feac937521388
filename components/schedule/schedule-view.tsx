import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding.ts';
import { monthName, t } from '../../lib/locale/locale.ts';
import type { Activity, Plan } from '../../lib/plan/plan.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import { isSpan, monthLoads } from '../model/months.ts';
import type { Places } from '../model/places.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { GroupHeader } from '../ui/group-header.tsx';
import { RowList } from '../ui/row-list.tsx';
import { ActivityRow } from './activity-row.tsx';
import { MonthStrip } from './month-strip.tsx';
import './schedule.css';

interface ScheduleViewProps {
  plan: Plan;
  findings: Finding[];
  places: Places;
  onGoTo: Session['goTo'];
  /** Opens a problem's card. */
  onProblem(finding: string): void;
}

/** The plan's dated work over twelve months; what has no month yet comes last. */
export function ScheduleView({ plan, findings, places, onGoTo, onProblem }: ScheduleViewProps) {
  const school = /school|teach/u.test(plan.kind.id);
  const [academic, setAcademic] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const months = monthLoads(plan.schedule, { school, academic });
  const spans = plan.schedule.filter(isSpan);
  const dated = plan.schedule.filter((activity) => activity.months.length > 0 && !isSpan(activity));
  const undated = plan.schedule.filter(({ months }) => months.length === 0);

  if (plan.schedule.length === 0) {
    return <EmptyState icon="schedule" title={t('schedule.none.title')} text={t('schedule.none.text')} />;
  }

  const row = (activity: Activity, index: number, month?: number) => (
    <ActivityRow
      key={`${activity.span.block}:${activity.span.start}:${index}`}
      activity={activity}
      month={month}
      place={places.label(activity.span.block)}
      problem={findings.find((finding) => overlaps(finding, activity))}
      onGoTo={() => void onGoTo(activity.span)}
      onProblem={onProblem}
    />
  );
  const shown = months.filter(({ month, count }) => (chosen === null ? count > 0 : month === chosen));
  return (
    <RowList>
      <div class="bar">
        <span class="one-line">{t('schedule.summary', { count: dated.length + spans.length })}</span>
        <span class="grow" />
        <fieldset class="row-actions" aria-label={t('schedule.order')}>
          <button type="button" class="chip" aria-pressed={!academic} onClick={() => setAcademic(false)}>
            {t('schedule.calendar')}
          </button>
          <button type="button" class="chip" aria-pressed={academic} onClick={() => setAcademic(true)}>
            {t('schedule.academic')}
          </button>
        </fieldset>
      </div>
      <MonthStrip months={months} chosen={chosen} onChoose={(month) => setChosen(month === chosen ? null : month)} />
      {shown.map(({ month, count }) => (
        <section key={month}>
          <GroupHeader title={monthName(month)} note={t('schedule.count', { count })}>
            {chosen !== null && (
              <button type="button" class="text-button" onClick={() => setChosen(null)}>
                {t('schedule.showAll')}
              </button>
            )}
          </GroupHeader>
          {count === 0 && <p class="schedule-none">{t('schedule.noneInMonth')}</p>}
          <ul>
            {dated.filter(({ months }) => months.includes(month)).map((activity, index) => row(activity, index, month))}
          </ul>
        </section>
      ))}
      {chosen === null &&
        [
          { title: t('schedule.spans'), activities: spans },
          { title: t('schedule.undated'), activities: undated },
        ].map(
          ({ title, activities }) =>
            activities.length > 0 && (
              <section key={title}>
                <GroupHeader title={title} note={t('schedule.count', { count: activities.length })} />
                <ul>{activities.map((activity, index) => row(activity, index))}</ul>
              </section>
            ),
        )}
    </RowList>
  );
}

/** A finding about the time or the activity itself: the one to see before trusting the month. */
function overlaps({ block, start, end }: Finding, { span }: Activity): boolean {
  return block === span.block && start < span.end && end > span.start;
}
