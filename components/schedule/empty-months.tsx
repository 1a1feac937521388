import { listed, monthSpan, t } from '../../lib/locale/locale.ts';
import { emptyRuns } from '../model/months.ts';
import { GroupHeader } from '../ui/group-header.tsx';
import { UsualWork, type UsualWorkProps } from './usual-work.tsx';

/** Which months have nothing in them, said once, and what such plans usually have then. Holidays are no gaps. */
export function EmptyMonths({ months, ...offering }: UsualWorkProps) {
  const runs = emptyRuns(months);
  if (runs.length === 0) return null;
  const names = listed(runs.map(([first, last]) => monthSpan(first, last)));
  const holidays = months.some(({ load }) => load === 'holiday');
  return (
    <section>
      <GroupHeader title={t('schedule.gaps')} note={holidays ? t('schedule.gaps.school', { months: names }) : names} />
      <UsualWork months={months.filter(({ load }) => load === 'empty')} {...offering} />
    </section>
  );
}
