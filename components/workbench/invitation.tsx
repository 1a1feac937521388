import { t } from '../../lib/locale/locale.ts';
import { OpenFile } from './open-file.tsx';

/** What an empty sheet says under the line with the caret. */
export function Invitation({ onFile }: { onFile(file: File | undefined): void }) {
  return (
    <div class="workbench-invitation">
      <p>{t('workbench.blank')}</p>
      <p class="meta">{t('workbench.blank.files')}</p>
      <OpenFile class="button primary large" onFile={onFile}>
        {t('workbench.open')}
      </OpenFile>
    </div>
  );
}
