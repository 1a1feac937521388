import { useState } from 'preact/hooks';
import type { Silence } from '../../lib/check/silences.ts';
import { t } from '../../lib/locale/locale.ts';
import { Icon } from '../ui/icon.tsx';

interface WordsFieldProps {
  silences: Silence[];
  onSilence(silence: Silence): Promise<void>;
  onUnsilence(silence: Silence): Promise<void>;
}

/** The unit's own words, which are never mistakes; the sidebar's "ignore in our unit" adds to them. */
export function WordsField({ silences, onSilence, onUnsilence }: WordsFieldProps) {
  const [word, setWord] = useState('');
  const words = silences.flatMap((silence) => (silence.scope === 'unit' ? silence.text : []));

  async function add() {
    const text = word.trim();
    if (!text) return;
    if (!words.includes(text)) await onSilence({ scope: 'unit', text });
    setWord('');
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="options-line">
        <label class="labelled grow">
          {t('profile.words')}
          <input
            class="field"
            data-testid="word"
            placeholder={t('profile.words.hint')}
            value={word}
            onInput={({ currentTarget }) => setWord(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('profile.words.add')}
        </button>
      </div>
      <ul class="options-chips">
        {words.map((text) => (
          <li key={text} class="options-word">
            {text}
            <button
              type="button"
              class="icon-button small"
              aria-label={t('profile.words.remove', { word: text })}
              onClick={() => void onUnsilence({ scope: 'unit', text })}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
