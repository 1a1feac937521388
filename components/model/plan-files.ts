import { writeIcs } from '../../lib/export/ics.ts';
import { planCalendar } from '../../lib/export/plan-calendar.ts';
import { type TaskRow, taskColumns, taskTable } from '../../lib/export/task-table.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import { csvText } from '../../lib/snippets/exchange/csv-text.ts';
import { withoutFormula } from '../../lib/snippets/exchange/without-formula.ts';
import { workbook } from '../../lib/snippets/exchange/workbook.ts';
import type { Places } from './places.ts';

/** The plan's dated activities for a calendar program. `now` goes into the file as the time it was made. */
export function calendarFile(plan: Plan, places: Places, year: number, academic: boolean, now: Date): File {
  const describe = ({ span }: Plan['schedule'][number]) => {
    const place = places.label(span.block);
    return place ? t('gaps.quote', { place, text: span.text }) : span.text;
  };
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const text = writeIcs(titleOf(plan), planCalendar(plan.schedule, { year, academic, describe }), stamp);
  return new File([text], t('schedule.file.calendar', { title: fileName(plan) }), { type: 'text/calendar' });
}

/** Who does what, when and how much, as far as the plan says. */
export async function taskFile(plan: Plan, places: Places, format: 'xlsx' | 'csv'): Promise<File> {
  const table = taskTable(taskRows(plan, places));
  const content =
    format === 'csv' ? csvText(table.map((row) => row.map(withoutFormula))) : await workbook(table, taskColumns);
  return new File(
    [content as string | Uint8Array<ArrayBuffer>],
    t('schedule.file.table', { title: fileName(plan), format }),
  );
}

/** A date that the plan hangs on a feast or term is known from its schedule. */
function taskRows({ tasks, schedule }: Plan, places: Places): TaskRow[] {
  return tasks.map(({ block, title, who, when, where, howMuch, measure }) => ({
    place: places.label(block),
    task: title,
    who: who?.text ?? '',
    when: when?.text ?? schedule.find(({ span }) => span.block === block)?.when ?? '',
    where: where?.text ?? '',
    howMuch: howMuch?.text ?? '',
    measure: measure?.text ?? '',
  }));
}

function titleOf({ title }: Plan): string {
  return title?.text.trim() || t('schedule.file.untitled');
}

/** Without what Windows allows in no file name. */
function fileName(plan: Plan): string {
  return titleOf(plan)
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .slice(0, 60)
    .trim();
}
