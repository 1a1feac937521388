import { t } from '../../lib/locale/locale.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Nothing is found, or nothing yet: as long as not all snippets are read, nobody can tell. */
export function NoSnippets({ query, isWhole }: { query: string; isWhole: boolean }) {
  return isWhole ? (
    <EmptyState icon="search" title={t('snippets.none.title', { query })} text={t('snippets.none.text')} />
  ) : (
    <EmptyState icon="search" title={t('snippets.reading.title', { query })} text={t('snippets.reading.text')} />
  );
}
