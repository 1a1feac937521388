import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { fillSnippet } from '../../lib/snippets/fill.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { SnippetRow } from '../snippets/snippet-row.tsx';
import '../snippets/snippets.css';
import data from './demo.json' with { type: 'json' };
import { DemoCard } from './demo-card.tsx';

const { document: line, title, body, values } = data.snippet;
const snippet: Snippet = { id: 'demo', title, body, folder: [], tags: [], useCount: 3, createdAt: 0, updatedAt: 0 };

/** The third job: what was written before comes back with its gaps filled. */
export function ReuseDemo() {
  const [inserted, setInserted] = useState<string | null>(null);
  return (
    <DemoCard
      title={t('welcome.reuse.title')}
      text={t('welcome.reuse.text')}
      done={inserted !== null}
      onAgain={() => setInserted(null)}
      document={
        <>
          <p>{line}</p>
          {inserted !== null && <p class="demo-new">{inserted}</p>}
        </>
      }
    >
      <ul>
        <SnippetRow
          result={{ snippet, title: [], body: [] }}
          opened
          attached
          lastValues={async () => values}
          onToggle={() => {}}
          onInsert={(given) =>
            setInserted(
              fillSnippet(body, given)
                .fragment.map(({ text }) => text)
                .join('\n'),
            )
          }
        />
      </ul>
    </DemoCard>
  );
}
