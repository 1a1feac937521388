import { t } from '../../lib/locale/locale.ts';
import type { Attachment } from '../../lib/sidebar/session.ts';
import { testIds } from '../test-ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';

interface DetachedViewProps {
  why: Extract<Attachment, { state: 'detached' }>['why'];
  onSnippets(): void;
  onOptions?(): void;
  onWorkbench?(): void;
  onHelp?(): void;
}

/** No document: why, what to do about it, and what works without one. */
export function DetachedView({ why, onSnippets, onOptions, onWorkbench, onHelp }: DetachedViewProps) {
  return (
    <>
      <div class="scroll">
        <EmptyState
          icon={why === 'no-editor' ? 'caret' : 'detached'}
          title={t(`state.detached.${why}.title`)}
          text={t(`state.detached.${why}.text`)}
        >
          {why === 'no-access' && onOptions && (
            <button type="button" class="button primary large" onClick={onOptions}>
              {t('state.detached.sites')}
            </button>
          )}
          {onWorkbench && (
            <button type="button" class="text-button" data-testid={testIds.workbench} onClick={onWorkbench}>
              {t('state.detached.workbench')}
            </button>
          )}
          <button type="button" class="text-button" onClick={onSnippets}>
            {t('state.detached.snippets')}
          </button>
          {onHelp && (
            <button type="button" class="text-button quiet" onClick={onHelp}>
              {t('state.detached.trouble')}
            </button>
          )}
        </EmptyState>
      </div>
      <p class="footer meta">{t('state.local')}</p>
    </>
  );
}
