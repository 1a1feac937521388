import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import './blind.css';

interface BlindViewProps {
  editor: string;
  /** Resolves when the text was read, or could not be. */
  onRead(): Promise<void>;
  /** The text, which the user copied. */
  onText(text: string): void;
  onSnippets(): void;
  onWorkbench?(): void;
}

/** The editor's text can't be followed: how to have it read once, and what works without. */
export function BlindView({ editor, onRead, onText, onSnippets, onWorkbench }: BlindViewProps) {
  const [reading, setReading] = useState(false);

  async function read() {
    setReading(true);
    await onRead();
    setReading(false);
  }

  return (
    <div class="scroll">
      <EmptyState icon="hide" title={t('state.blind.title')} text={t('state.blind.text', { editor })}>
        <button
          type="button"
          class="button primary large"
          data-testid={testIds.readWhole}
          disabled={reading}
          onClick={() => void read()}
        >
          {t(reading ? 'state.blind.reading' : 'state.blind.read')}
        </button>
      </EmptyState>
      <div class="blind-paste">
        <label for="blind-paste">{t('state.blind.paste')}</label>
        <textarea
          id="blind-paste"
          class="field"
          data-testid={testIds.pasteWhole}
          placeholder={t('state.blind.paste.here')}
          value=""
          onPaste={(event) => {
            event.preventDefault();
            onText(event.clipboardData?.getData('text/plain') ?? '');
          }}
        />
        <p class="blind-more">
          <button type="button" class="text-button" onClick={onSnippets}>
            {t('state.blind.action')}
          </button>
          {onWorkbench && (
            <button type="button" class="text-button" data-testid={testIds.workbench} onClick={onWorkbench}>
              {t('menu.workbench')}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}
