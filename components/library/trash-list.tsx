import type { TrashRow } from '../../lib/library/library-model.ts';
import { currentLanguage, t } from '../../lib/locale/locale.ts';
import { TextWithSlots } from '../ui/text-with-slots.tsx';

interface TrashListProps {
  trash: TrashRow[];
  onRestore(id: string): void;
}

/** What was deleted in the last thirty days, each to be taken back. */
export function TrashList({ trash, onRestore }: TrashListProps) {
  const time = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul class="scroll library-trash" aria-label={t('library.trash')}>
      {trash.map(({ id, title, start, deletedAt }) => (
        <li key={id} data-testid={`trash-${id}`}>
          <span class="grow">
            <span class="library-title one-line">{title}</span>
            <span class="library-start one-line">
              <TextWithSlots text={start} query="" />
            </span>
          </span>
          <span class="meta">{t('library.deletedAt', { time: time.format(deletedAt) })}</span>
          <button type="button" class="text-button" onClick={() => onRestore(id)}>
            {t('library.restore')}
          </button>
        </li>
      ))}
    </ul>
  );
}
