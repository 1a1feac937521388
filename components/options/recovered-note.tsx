import { currentLanguage, t } from '../../lib/locale/locale.ts';
import { Icon } from '../ui/icon.tsx';
import './recovery.css';

interface RecoveredNoteProps {
  /** Milliseconds since 1970. */
  at: number;
  /** How many snippets are back. */
  count: number;
  /** Whether a folder for daily copies could be chosen and is not: the browser loses that together with the snippets. */
  withoutFolder: boolean;
  onSeen(): void;
}

/** What happened to the snippets while nobody looked: nothing is left to be done, but the user should know. */
export function RecoveredNote({ at, count, withoutFolder, onSeen }: RecoveredNoteProps) {
  const time = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <p class="recovery-mended" role="status" data-testid="recovered">
      <Icon name="present" tone="accent" />
      <span class="grow">
        {t(withoutFolder ? 'recovery.recovered.withoutFolder' : 'recovery.recovered', { time, count })}
      </span>
      <button type="button" class="button" onClick={onSeen}>
        {t('recovery.recovered.seen')}
      </button>
    </p>
  );
}
