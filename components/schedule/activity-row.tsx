import type { Finding } from '../../lib/check/finding.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Activity } from '../../lib/plan/plan.ts';
import { Icon } from '../ui/icon.tsx';

interface ActivityRowProps {
  activity: Activity;
  place: string;
  /** A mistake in the words that set its time, if any. */
  problem?: Finding;
  onGoTo(): void;
  onProblem(finding: string): void;
}

/** A dated piece of work: when, what, and where it stands. A click shows it in the document. */
export function ActivityRow({ activity: { when, what }, place, problem, onGoTo, onProblem }: ActivityRowProps) {
  return (
    <li>
      <button type="button" data-row class="activity" title={t('problems.goTo')} onClick={onGoTo}>
        <span class="activity-when">{when}</span>
        <span class="grow">
          <span class="activity-what">{what}</span>
          <span class="meta">{place}</span>
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
