import { t } from '../../lib/locale/locale.ts';
import '../base.css';
import '../controls.css';
import '../tokens.css';
import { EmptyState } from '../ui/empty-state.tsx';

/** The workbench is open in another tab. */
export function Elsewhere({ onTakeOver }: { onTakeOver(): void }) {
  return (
    <EmptyState icon="document" title={t('workbench.elsewhere.title')} text={t('workbench.elsewhere.text')}>
      <button type="button" class="button primary large" data-testid="workbench-here" onClick={onTakeOver}>
        {t('workbench.elsewhere.here')}
      </button>
    </EmptyState>
  );
}
