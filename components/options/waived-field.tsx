import type { Silence } from '../../lib/check/silences.ts';
import { t } from '../../lib/locale/locale.ts';

interface WaivedFieldProps {
  silences: Silence[];
  onUnsilence(silence: Silence): Promise<void>;
}

/** The standard items this unit has no use for, each with its reason and the way back. */
export function WaivedField({ silences, onUnsilence }: WaivedFieldProps) {
  const waived = silences.filter((silence) => silence.scope === 'item');
  return (
    <div>
      <h3>{t('profile.waived')}</h3>
      <p class="options-none">{t(waived.length ? 'profile.waived.text' : 'profile.waived.none')}</p>
      <ul class="options-list">
        {waived.map((silence) => (
          <li key={silence.item}>
            <span class="grow">
              {silence.title} <span class="meta">{silence.reason}</span>
            </span>
            <button
              type="button"
              class="text-button quiet"
              data-testid={`unwaive-${silence.item}`}
              aria-label={t('gaps.unwaiveNamed', { title: silence.title })}
              onClick={() => void onUnsilence(silence)}
            >
              {t('gaps.unwaive')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
