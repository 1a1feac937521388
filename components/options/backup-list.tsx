import { currentLanguage, t } from '../../lib/locale/locale.ts';
import type { BackupCard } from './options-model.ts';
import { useAttempt } from './use-attempt.ts';

interface BackupListProps {
  backups: BackupCard[];
  onRestore(backup: string): Promise<void>;
}

/** The automatic backups, each to go back to. */
export function BackupList({ backups, onRestore }: BackupListProps) {
  const { said, attempt } = useAttempt();
  const time = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeStyle: 'short' });

  const restore = (id: string) =>
    attempt(async () => {
      await onRestore(id);
      return t('data.backups.done');
    });

  return (
    <>
      <h3>{t('data.backups')}</h3>
      {backups.length === 0 && <p class="options-none">{t('data.backups.none')}</p>}
      <ul class="options-list">
        {backups.map(({ id, at, reason, count }) => (
          <li key={id}>
            <span class="grow">
              {time.format(at)}
              <span class="meta options-side">
                {t(`data.backups.${reason}`)}
                <span class="divider" />
                {t('data.backups.count', { count })}
              </span>
            </span>
            <button type="button" class="text-button quiet" onClick={() => void restore(id)}>
              {t('data.backups.use')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </>
  );
}
