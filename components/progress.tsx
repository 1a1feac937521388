import { t, tell } from '../lib/locale/locale.ts';
import type { Progress as Work } from '../lib/sidebar/session.ts';
import './progress.css';
import { testIds } from './test-ids.ts';

/** How far a long piece of work is, and the way to end it. */
export function Progress({ progress }: { progress: Work | null }) {
  if (!progress) return null;
  const { key, done, total, cancel } = progress;
  return (
    <div class="notice progress" data-testid={testIds.progress}>
      <span class="grow">
        {tell(key, { done: done + 1, total })}
        <progress max={total} value={done} aria-label={tell(key, { done: done + 1, total })} />
      </span>
      <button type="button" class="text-button" data-testid={testIds.cancel} onClick={cancel}>
        {t('progress.cancel')}
      </button>
    </div>
  );
}
