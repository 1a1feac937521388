import { currentLanguage, t, tell } from '../../lib/locale/locale.ts';
import type { BackupCard, DatabaseTrouble, OptionsActions } from './options-model.ts';
import { useAttempt } from './use-attempt.ts';

interface RecoverySectionProps {
  trouble: DatabaseTrouble | null;
  backups: BackupCard[];
  actions: Pick<OptionsActions, 'rescue' | 'rebuild'>;
}

/** Failures after which the database may be replaced by a backup; otherwise it is fine, only not to be had now. */
const BROKEN = ['corrupted', 'failed'];

/** What to do when the snippets can't be read: save what is left, then go back to a backup. Nothing otherwise. */
export function RecoverySection({ trouble, backups, actions }: RecoverySectionProps) {
  const { said, attempt } = useAttempt();
  if (!trouble?.failure && !trouble?.lost) return said ? <p role="status">{said}</p> : null;
  const { failure, lost } = trouble;
  const time = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  const latest = lost ?? (failure && BROKEN.includes(failure) ? backups.find(({ count }) => count > 0) : undefined);

  const mend = (work: () => Promise<void>, done: string) =>
    attempt(async () => {
      await work();
      return done;
    });

  return (
    <section class="options-section recovery" aria-labelledby="recovery-title" data-testid="recovery">
      <h2 id="recovery-title">{t(lost ? 'recovery.lost' : 'recovery.title')}</h2>
      <p class="options-text">{lost ? t('recovery.lost.text', { count: lost.count }) : tell(`store.${failure}`)}</p>
      <div class="row-actions">
        {latest && (
          <button
            type="button"
            class="button primary"
            data-testid="rebuild"
            onClick={() => void mend(() => actions.rebuild(latest.id), t('recovery.rebuilt'))}
          >
            {t('recovery.rebuild', { time: time.format(latest.at), count: latest.count })}
          </button>
        )}
        {failure && (
          <button
            type="button"
            class="button"
            data-testid="rescue"
            onClick={() => void mend(actions.rescue, t('recovery.rescued'))}
          >
            {t('recovery.rescue')}
          </button>
        )}
      </div>
      {latest && failure && <p class="meta">{t('recovery.first')}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
