import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';

interface EraseDataProps {
  onErase(): Promise<void>;
}

/** The way out: everything kept is deleted, after a second question. */
export function EraseData({ onErase }: EraseDataProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <h3>{t('data.erase')}</h3>
      <p class="options-text">{t('data.erase.text')}</p>
      <div class="row-actions">
        {asking ? (
          <>
            <button type="button" class="button tone-error" data-testid="erase-confirm" onClick={() => void onErase()}>
              {t('data.erase.confirm')}
            </button>
            <button type="button" class="text-button quiet" onClick={() => setAsking(false)}>
              {t('data.erase.cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" data-testid="erase" onClick={() => setAsking(true)}>
            {t('data.erase')}
          </button>
        )}
      </div>
    </>
  );
}
