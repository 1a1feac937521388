import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import './blind.css';

/** Above views of a text that was changed and not read to its end again: what is shown is from before. */
export function HaltedBar({ onReadOn }: { onReadOn(): void }) {
  return (
    <div class="whole-bar stale">
      <span class="grow" role="status">
        {t('state.halted.before')}
      </span>
      <button type="button" class="text-button" data-testid={testIds.readOn} onClick={onReadOn}>
        {t('state.halted.readOn')}
      </button>
    </div>
  );
}
