import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { WriteButton } from '../ui/write-button.tsx';

interface FixAllFooterProps {
  count: number;
  onFixAll(): void;
  onPreview(): void;
}

/** Everything that can be mended without a thought, in one step. */
export function FixAllFooter({ count, onFixAll, onPreview }: FixAllFooterProps) {
  return (
    <div class="footer">
      <WriteButton class="button primary large grow" data-testid={testIds.fixAll} onClick={onFixAll}>
        {t('problems.fixAll', { count })}
      </WriteButton>
      <button type="button" class="text-button" data-testid={testIds.preview} onClick={onPreview}>
        {t('problems.preview')}
      </button>
    </div>
  );
}
