import { diffText } from '../../lib/draft/diff.ts';
import { t } from '../../lib/locale/locale.ts';
import './diff-view.css';
import { Icon } from './icon.tsx';

/** Before → after, with the characters that change marked on both sides. */
export function DiffView({ before, after }: { before: string; after: string }) {
  const changes = diffText(before, after);
  return (
    <span class="diff">
      <span class="diff-side">
        {changes.map(({ kind, text }, index) =>
          kind === 'added' ? null : kind === 'removed' ? (
            <del key={index}>{text}</del>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </span>
      <Icon name="arrow" size={12} tone="quiet" label={after ? t('problems.becomes') : t('problems.delete')} />
      <span class="diff-side">
        {after === '' && <span class="tone-quiet">{t('problems.delete')}</span>}
        {changes.map(({ kind, text }, index) =>
          kind === 'removed' ? null : kind === 'added' ? (
            <ins key={index}>{text}</ins>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </span>
    </span>
  );
}
