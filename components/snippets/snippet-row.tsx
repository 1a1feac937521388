import { t } from '../../lib/locale/locale.ts';
import { fieldsOf } from '../../lib/snippets/fields.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import type { LastValues } from '../model/default-wording.ts';
import { testIds } from '../test-ids.ts';
import { Highlight } from '../ui/highlight.tsx';
import { SnippetForm } from './snippet-form.tsx';

interface SnippetRowProps {
  snippet: Snippet;
  query: string;
  opened: boolean;
  attached: boolean;
  lastValues: LastValues;
  onToggle(): void;
  onInsert(values: Record<string, string>): void;
  onEdit(): void;
  onRemove(): void;
}

/** A kept text: its title and first lines; opened, the form that fills it in. */
export function SnippetRow({ snippet, query, opened, attached, lastValues, onToggle, ...actions }: SnippetRowProps) {
  const { id, title, body, folder, useCount } = snippet;
  const fields = fieldsOf(body).map(({ name }) => name);
  return (
    <li
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
            <Highlight text={body} query={query} />
          </span>
        )}
        {!opened && fields.length > 0 && (
          <span class="snippet-tags">
            {fields.map((name) => (
              <span key={name} class="tag">
                {name}
              </span>
            ))}
          </span>
        )}
      </button>
      {opened && <SnippetForm snippet={snippet} attached={attached} lastValues={lastValues} {...actions} />}
    </li>
  );
}
