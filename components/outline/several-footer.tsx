import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { WriteButton } from '../ui/write-button.tsx';

interface SeveralFooterProps {
  count: number;
  total: number;
  onInsert(): void;
  onAll(all: boolean): void;
  onCancel(): void;
}

/** Puts in what has been chosen, one after the other. */
export function SeveralFooter({ count, total, onInsert, onAll, onCancel }: SeveralFooterProps) {
  return (
    <div class="footer">
      <WriteButton
        class="button primary large grow"
        data-testid={testIds.insertSeveral}
        disabled={count === 0}
        onClick={onInsert}
      >
        {t('outline.several.insert', { count })}
      </WriteButton>
      <button type="button" class="text-button" onClick={() => onAll(count < total)}>
        {t(count < total ? 'outline.several.all' : 'outline.several.none')}
      </button>
      <button type="button" class="text-button quiet" onClick={onCancel}>
        {t('problems.preview.cancel')}
      </button>
    </div>
  );
}
