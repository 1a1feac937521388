import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import './blind.css';

interface WholeBarProps {
  whole: 'fresh' | 'stale';
  onRead(): Promise<void>;
  /** Puts the text that was read onto the workbench, where all can be fixed. */
  onWorkbench?(): void;
}

/** Above views of a text that was read once: says so, says when it is out of date, and reads it again. */
export function WholeBar({ whole, onRead, onWorkbench }: WholeBarProps) {
  return (
    <div class={`whole-bar ${whole}`} data-testid={testIds.wholeBar} data-whole={whole}>
      <span class="grow" role="status">
        {t(`whole.${whole}`)}
      </span>
      <span class="whole-actions">
        <button type="button" class="text-button" data-testid={testIds.readWhole} onClick={() => void onRead()}>
          {t('whole.again')}
        </button>
        {onWorkbench && (
          <button type="button" class="text-button quiet" data-testid={testIds.workbench} onClick={onWorkbench}>
            {t('whole.workbench')}
          </button>
        )}
      </span>
    </div>
  );
}
