import { t } from '../../lib/locale/locale.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** The place of the history: nothing is recorded yet, and it says so. */
export function VersionsView() {
  return <EmptyState icon="versions" title={t('versions.empty.title')} text={t('versions.empty.text')} />;
}
