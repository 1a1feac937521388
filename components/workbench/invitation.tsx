import { t } from '../../lib/locale/locale.ts';
import { OpenPlan } from './open-plan.tsx';

/** What an empty sheet says under the line with the caret. */
export function Invitation({ onFile }: { onFile(file: File | undefined): void }) {
  return (
    <div class="workbench-invitation">
      <p>{t('workbench.blank')}</p>
      <p class="meta">{t('workbench.blank.files')}</p>
      <OpenPlan class="button primary large" onFile={onFile}>
        {t('workbench.open')}
      </OpenPlan>
    </div>
  );
}
