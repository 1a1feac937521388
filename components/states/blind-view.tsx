import { t } from '../../lib/locale/locale.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** The editor's text can't be read: what that means, and what still works. */
export function BlindView({ editor, onSnippets }: { editor: string; onSnippets(): void }) {
  return (
    <EmptyState icon="hide" title={t('state.blind.title')} text={t('state.blind.text', { editor })}>
      <button type="button" class="button primary large" onClick={onSnippets}>
        {t('state.blind.action')}
      </button>
    </EmptyState>
  );
}
