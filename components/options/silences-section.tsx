import type { Silence } from '../../lib/check/silences.ts';
import { t } from '../../lib/locale/locale.ts';

interface SilencesSectionProps {
  silences: Silence[];
  onUnsilence(silence: Silence): Promise<void>;
}

/** What the user chose not to be told, each to be taken back. Rules and words have their own lists. */
export function SilencesSection({ silences, onUnsilence }: SilencesSectionProps) {
  const shown = silences.filter(({ scope }) => scope === 'here' || scope === 'document');
  return (
    <>
      <h3>{t('rules.silenced')}</h3>
      {shown.length === 0 && <p class="options-none">{t('rules.silenced.none')}</p>}
      <ul class="options-list">
        {shown.map((silence) => (
          <li key={JSON.stringify(silence)}>
            <span class="grow one-line">{nameOf(silence)}</span>
            <button type="button" class="text-button quiet" onClick={() => void onUnsilence(silence)}>
              {t('rules.restore')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf(silence: Silence): string {
  if (silence.scope === 'document') return t('rules.silenced.document', { text: silence.text });
  return t('rules.silenced.here');
}
