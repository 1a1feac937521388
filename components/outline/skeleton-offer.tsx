import type { Fragment } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { testIds } from '../test-ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';

interface SkeletonOfferProps {
  blank: boolean;
  suggestions: Suggestion[];
  onInsertText: Session['insertText'];
}

/** For a document without headings: the whole outline of this kind of plan, in one step. */
export function SkeletonOffer({ blank, suggestions, onInsertText }: SkeletonOfferProps) {
  const sections = suggestions.filter(({ kind, level }) => kind === 'section' && level === 1);
  if (!blank) return <EmptyState icon="outline" title={t('outline.bare.title')} text={t('outline.bare.text')} />;
  return (
    <EmptyState icon="outline" title={t('outline.empty.title')} text={t('outline.empty.text')}>
      {sections.length > 1 && (
        <button
          type="button"
          class="button primary large"
          data-testid={testIds.insertAll}
          onClick={() => void onInsertText(headingsOf(sections), 'end')}
        >
          {t('outline.insertAll', { count: sections.length })}
        </button>
      )}
    </EmptyState>
  );
}

function headingsOf(sections: Suggestion[]): Fragment {
  return sections.map(({ marker, title }) => ({ kind: 'heading', level: 2, text: `${marker}${title}` }));
}
