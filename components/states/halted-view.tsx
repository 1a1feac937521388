import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** The user ended the reading of a long text before there was anything to show. */
export function HaltedView({ onReadOn }: { onReadOn(): void }) {
  return (
    <div class="scroll">
      <EmptyState icon="document" title={t('state.halted.title')} text={t('state.halted.text')}>
        <button type="button" class="button primary large" data-testid={testIds.readOn} onClick={onReadOn}>
          {t('state.halted.readOn')}
        </button>
      </EmptyState>
    </div>
  );
}
