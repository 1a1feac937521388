import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding.ts';
import type { Fragment } from '../../lib/draft/draft.ts';
import { monthName, t } from '../../lib/locale/locale.ts';
import type { Activity, Plan } from '../../lib/plan/plan.ts';
import { goesOn } from '../../lib/plan/schedule/goes-on.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import type { HostActions } from '../header/host-menu.ts';
import { clashOf, sameDay } from '../model/clashes.ts';
import { monthLoads, yearOf } from '../model/months.ts';
import type { Places } from '../model/places.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { GroupHeader } from '../ui/group-header.tsx';
import { RowList } from '../ui/row-list.tsx';
import { ActivityRow } from './activity-row.tsx';
import { EmptyMonths } from './empty-months.tsx';
import { ExportBar } from './export-bar.tsx';
import { MonthStrip } from './month-strip.tsx';
import './schedule.css';
import { UsualWork } from './usual-work.tsx';

interface ScheduleViewProps {
  plan: Plan;
  findings: Finding[];
  suggestions: Suggestion[];
  places: Places;
  onGoTo: Session['goTo'];
  onFix: Session['fix'];
  onInsert: Session['insert'];
  lastValues: Session['snippets']['lastValues'];
  /** Hands a file to the user; absent where the host can't. */
  onSave?: HostActions['saveFile'];
  /** Opens a problem's card. */
  onProblem(finding: string): void;
}

/** The plan's dated work over twelve months; what has no month yet comes last. */
export function ScheduleView(props: ScheduleViewProps) {
  const { plan, findings, suggestions, places, lastValues, onGoTo, onFix, onInsert, onSave, onProblem } = props;
  const year = yearOf(plan);
  const [academic, setAcademic] = useState(year.academic);
  const [chosen, setChosen] = useState<number | null>(null);
  const months = monthLoads(plan.schedule, { ...year, academic });
  const spans = plan.schedule.filter(goesOn);
  const dated = plan.schedule.filter((activity) => activity.months.length > 0 && !goesOn(activity));
  const undated = plan.schedule.filter(({ months }) => months.length === 0);

  const clashing = new Set(dated.filter((activity) => clashOf(activity, findings)).flatMap(({ months }) => months));

  const insert = (suggestion: Suggestion, wording: Fragment) => void onInsert(suggestion, wording);
  const offering = { suggestions, lastValues, onInsert: insert };
  if (plan.schedule.length === 0) {
    return (
      <RowList>
        <EmptyState icon="schedule" title={t('schedule.none.title')} text={t('schedule.none.text')} />
        <UsualWork {...{ months, ...offering }} />
      </RowList>
    );
  }

  const row = (activity: Activity, index: number, month?: number) => (
    <ActivityRow
      key={`${activity.span.block}:${activity.span.start}:${index}`}
      activity={activity}
      month={month}
      place={places.label(activity.span.block)}
      clash={clashOf(activity, findings)}
      beside={sameDay(activity, plan.schedule)}
      onGoTo={() => void onGoTo(activity.span)}
      onFix={(finding) => void onFix(finding)}
      onProblem={onProblem}
    />
  );
  const goingOn = (month: number) => spans.filter((activity) => activity.months.includes(month));
  const shown = months.filter(({ month, count }) => (chosen === null ? count > 0 : month === chosen));
  return (
    <>
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
        <MonthStrip
          months={months}
          clashing={clashing}
          chosen={chosen}
          onChoose={(month) => setChosen(month === chosen ? null : month)}
        />
        {shown.map(({ month, count }) => (
          <section key={month}>
            <GroupHeader title={monthName(month)} note={t('schedule.count', { count })}>
              {chosen !== null && (
                <button type="button" class="text-button" onClick={() => setChosen(null)}>
                  {t('schedule.showAll')}
                </button>
              )}
            </GroupHeader>
            {count === 0 && (
              <p class="schedule-none">
                {t(goingOn(month).length > 0 ? 'schedule.onlyGoingOn' : 'schedule.noneInMonth')}
              </p>
            )}
            <ul>
              {dated
                .filter(({ months }) => months.includes(month))
                .map((activity, index) => row(activity, index, month))}
            </ul>
            {chosen !== null && <UsualWork months={months.filter((one) => one.month === month)} {...offering} />}
          </section>
        ))}
        {chosen === null && <EmptyMonths {...{ months, ...offering }} />}
        {[
          { title: t('schedule.spans'), activities: chosen === null ? spans : goingOn(chosen) },
          { title: t('schedule.undated'), activities: chosen === null ? undated : [] },
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
      {onSave && <ExportBar {...{ plan, places, academic, onSave }} />}
    </>
  );
}
