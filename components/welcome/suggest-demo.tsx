import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { SuggestionRow } from '../outline/suggestion-row.tsx';
import '../outline/outline.css';
import data from './demo.json' with { type: 'json' };
import { DemoCard } from './demo-card.tsx';

const { before, after, title, marker, why, inserted, paragraph } = data.suggestion;

const suggestion: Suggestion = {
  id: 'demo',
  kind: 'section',
  title,
  marker,
  level: 1,
  need: 'expected',
  why,
  place: 'end',
  wordings: [
    [
      { kind: 'heading', level: 2, text: inserted },
      { kind: 'paragraph', text: paragraph },
    ],
  ],
};

/** The first job: what is missing goes in where it belongs. */
export function SuggestDemo() {
  const [done, setDone] = useState(false);
  const [opened, setOpened] = useState(false);
  return (
    <DemoCard
      title={t('welcome.suggest.title')}
      text={t('welcome.suggest.text')}
      done={done}
      onAgain={() => setDone(false)}
      document={
        <>
          <p class="document-heading">{before}</p>
          {done && (
            <div class="demo-new">
              <p class="document-heading">{inserted}</p>
              <p>{paragraph}</p>
            </div>
          )}
          <p class="document-heading">{after}</p>
        </>
      }
    >
      <ul>
        {done ? (
          <li class="demo-done">{inserted}</li>
        ) : (
          <SuggestionRow
            suggestion={suggestion}
            depth={0}
            opened={opened}
            lastValues={async () => ({})}
            onToggle={() => setOpened(!opened)}
            onInsert={() => setDone(true)}
          />
        )}
      </ul>
    </DemoCard>
  );
}
