import { t } from '../../lib/locale/locale.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import type { LastValues } from '../model/default-wording.ts';
import { piecesOf } from '../model/open-fields.ts';
import { testIds } from '../test-ids.ts';
import { Highlight } from '../ui/highlight.tsx';
import { useRevealed } from '../ui/use-revealed.ts';
import { SnippetForm } from './snippet-form.tsx';

interface SnippetRowProps {
  snippet: Snippet;
  query: string;
  opened: boolean;
  attached: boolean;
  lastValues: LastValues;
  onToggle(): void;
  onInsert(values: Record<string, string>): void;
  onEdit?(): void;
  onRemove?(): void;
}

/** A kept text: its title and first lines; opened, the form that fills it in. */
export function SnippetRow({ snippet, query, opened, attached, lastValues, onToggle, ...actions }: SnippetRowProps) {
  const { id, title, body, folder, useCount } = snippet;
  const row = useRevealed<HTMLLIElement>(opened);
  return (
    <li
      ref={row}
      class={opened ? 'snippet open' : 'snippet'}
      data-testid={testIds.snippet(id)}
      aria-current={opened || undefined}
      onKeyDown={(event) => event.key === 'Escape' && opened && onToggle()}
    >
      <button type="button" data-row class="snippet-name" aria-expanded={opened} onClick={onToggle}>
        <span class="snippet-head">
          <span class="snippet-title grow one-line">
            <Highlight text={title} query={query} />
          </span>
          <span class="meta">{useCount > 0 ? t('snippets.used', { count: useCount }) : folder.at(-1)}</span>
        </span>
        {!opened && (
          <span class="snippet-body">
            {piecesOf(body).map((piece, index) =>
              'text' in piece ? (
                <Highlight key={index} text={piece.text} query={query} />
              ) : (
                <span key={index} class="slot">
                  {piece.field}
                </span>
              ),
            )}
          </span>
        )}
      </button>
      {opened && <SnippetForm snippet={snippet} attached={attached} lastValues={lastValues} {...actions} />}
    </li>
  );
}
