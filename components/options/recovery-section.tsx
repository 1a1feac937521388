import { currentLanguage, hasText, t, tell } from '../../lib/locale/locale.ts';
import { Icon } from '../ui/icon.tsx';
import type { BackupCard, DatabaseTrouble, OptionsActions } from './options-model.ts';
import './recovery.css';
import { RecoveryStep } from './recovery-step.tsx';
import { useAttempt } from './use-attempt.ts';

interface RecoverySectionProps {
  trouble: DatabaseTrouble | null;
  backups: BackupCard[];
  actions: Pick<OptionsActions, 'rescue' | 'rebuild'>;
}

/** Failures after which the database may be replaced by a backup; otherwise it is fine, only not to be had now. */
const BROKEN = ['corrupted', 'failed'];
/** The failure after which there is nothing to be read at all. */
const NOTHING = 'unavailable';

/** What to do when the snippets can't be read: save what is left, then go back to a backup. Nothing otherwise. */
export function RecoverySection({ trouble, backups, actions }: RecoverySectionProps) {
  const { said, attempt } = useAttempt();
  if (!trouble?.failure && !trouble?.lost) return said ? <Mended said={said} /> : null;
  const { failure, lost } = trouble;
  const time = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  const latest = lost ?? (failure && BROKEN.includes(failure) ? backups.find(({ count }) => count > 0) : undefined);
  const rescuing = failure !== null && failure !== NOTHING;
  const both = rescuing && latest !== undefined;

  const mend = (work: () => Promise<void>, done: string) =>
    void attempt(async () => {
      await work();
      return done;
    });

  return (
    <section class="recovery" aria-labelledby="recovery-title" data-testid="recovery">
      <Icon name="warning" size={20} tone="warning" />
      <div>
        <h2 id="recovery-title">{t(lost ? 'recovery.lost' : 'recovery.title')}</h2>
        <p class="options-text">{lost ? t('recovery.lost.text', { count: lost.count }) : whyOf(failure!)}</p>
        <p class="options-text">{t('recovery.rest')}</p>
      </div>
      <ol class="recovery-steps">
        {rescuing && (
          <RecoveryStep
            id="rescue"
            number={both ? 1 : undefined}
            text={t('recovery.rescue')}
            note={both ? t('recovery.first') : undefined}
            action={t('recovery.rescue.do')}
            onDo={() => mend(actions.rescue, t('recovery.rescued'))}
          />
        )}
        {latest && (
          <RecoveryStep
            id="rebuild"
            number={both ? 2 : undefined}
            text={t('recovery.rebuild', { time: time.format(latest.at), count: latest.count })}
            note={t('recovery.since')}
            action={t('recovery.rebuild.do')}
            onDo={() => mend(() => actions.rebuild(latest.id), t('recovery.rebuilt'))}
          />
        )}
      </ol>
      <p class="recovery-said" role="status">
        {said}
      </p>
    </section>
  );
}

/** What a page of settings can say of a failure that others only send there for. */
function whyOf(failure: string): string {
  const key = `recovery.why.${failure}`;
  return tell(hasText(key) ? key : `store.${failure}`);
}

function Mended({ said }: { said: string }) {
  return (
    <p class="recovery-mended" role="status">
      <Icon name="present" tone="accent" />
      {said}
    </p>
  );
}
