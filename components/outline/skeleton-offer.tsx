import { t } from '../../lib/locale/locale.ts';
import type { KindName, Session } from '../../lib/sidebar/session.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { defaultWording, type LastValues } from '../model/default-wording.ts';
import { sectionsOf, skeletonOf } from '../model/skeleton.ts';
import { testIds } from '../test-ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { WriteButton } from '../ui/write-button.tsx';

interface SkeletonOfferProps {
  blank: boolean;
  suggestions: Suggestion[];
  lastValues: LastValues;
  onInsertText: Session['insertText'];
  /** To choose from while the kind is unknown. */
  kinds: KindName[];
  onKind(kind: string): void;
}

/** For a document without headings: the whole outline of this kind of plan, in one step. */
export function SkeletonOffer(props: SkeletonOfferProps) {
  const { blank, suggestions, lastValues, onInsertText, kinds, onKind } = props;
  if (!blank) return <EmptyState icon="outline" title={t('outline.bare.title')} text={t('outline.bare.text')} />;
  const sections = sectionsOf(suggestions);
  if (sections.length === 0) {
    return (
      <EmptyState icon="outline" title={t('outline.kind.title')} text={t('outline.kind.text')}>
        <ul class="kind-offer">
          {kinds.map(({ id, title }) => (
            <li key={id}>
              <button type="button" class="chip" data-testid={testIds.kindOffer(id)} onClick={() => onKind(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </EmptyState>
    );
  }
  const insert = async (texts: boolean) =>
    onInsertText(await skeletonOf(sections, (section) => defaultWording(section, lastValues), texts), 'end');
  return (
    <EmptyState icon="outline" title={t('outline.empty.title')} text={t('outline.empty.text')}>
      {sections.length > 1 && (
        <>
          <WriteButton class="button primary large" data-testid={testIds.insertAll} onClick={() => void insert(false)}>
            {t('outline.insertAll', { count: sections.length })}
          </WriteButton>
          <WriteButton class="button large" data-testid={testIds.insertAllTexts} onClick={() => void insert(true)}>
            {t('outline.insertAllTexts')}
          </WriteButton>
        </>
      )}
    </EmptyState>
  );
}
