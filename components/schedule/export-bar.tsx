import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import type { Places } from '../model/places.ts';
import { testIds } from '../test-ids.ts';

interface ExportBarProps {
  plan: Plan;
  places: Places;
  academic: boolean;
  onSave(file: File): void;
}

type PlanFiles = typeof import('../model/plan-files.ts');

// The writers come in when the first file is asked for.
const files = (): Promise<PlanFiles> => import('../model/plan-files.ts');

/** The plan's dates for a calendar, and its tasks as a table to fill in and hand round. */
export function ExportBar({ plan, places, academic, onSave }: ExportBarProps) {
  const { year } = plan;
  const [failed, setFailed] = useState(false);

  async function save(file: (files: PlanFiles) => File | Promise<File>) {
    try {
      setFailed(false);
      onSave(await file(await files()));
    } catch (error) {
      setFailed(true);
      throw error;
    }
  }

  return (
    <fieldset class="footer export-bar" aria-label={t('schedule.export')}>
      <span class="meta grow" role="status">
        {t(failed ? 'schedule.export.failed' : 'schedule.export')}
      </span>
      <button
        type="button"
        class="button"
        data-testid={testIds.exportCalendar}
        disabled={year === undefined}
        title={t(year === undefined ? 'schedule.export.needsYear' : 'schedule.export.calendar.title')}
        onClick={() => void save(({ calendarFile }) => calendarFile(plan, places, year!, academic, new Date()))}
      >
        {t('schedule.export.calendar')}
      </button>
      <button
        type="button"
        class="button"
        data-testid={testIds.exportTable('xlsx')}
        title={t('schedule.export.table.title')}
        onClick={() => void save(({ taskFile }) => taskFile(plan, places, 'xlsx'))}
      >
        {t('schedule.export.table')}
      </button>
      <button
        type="button"
        class="text-button quiet"
        data-testid={testIds.exportTable('csv')}
        title={t('schedule.export.table.title')}
        onClick={() => void save(({ taskFile }) => taskFile(plan, places, 'csv'))}
      >
        {t('schedule.export.csv')}
      </button>
    </fieldset>
  );
}
