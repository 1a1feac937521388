import { t } from '../../lib/locale/locale.ts';
import { fieldsOf } from '../../lib/snippets/fields.ts';
import { fillSnippet } from '../../lib/snippets/fill.ts';
import type { SearchResult } from '../../lib/snippets/search/entry.ts';
import type { LastValues } from '../model/default-wording.ts';
import { excerptOf } from '../model/excerpt.ts';
import { testIds } from '../test-ids.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { TextWithSlots } from '../ui/text-with-slots.tsx';
import { useRevealed } from '../ui/use-revealed.ts';
import { dragText, wasDropped } from './drag-text.ts';
import { SnippetForm } from './snippet-form.tsx';

interface SnippetRowProps {
  result: SearchResult;
  /** Another wording of what the row above is a wording of. */
  another?: boolean;
  opened: boolean;
  attached: boolean;
  lastValues: LastValues;
  onToggle(): void;
  onInsert(values: Record<string, string>): void;
  /** Dragged out, filled in or with its fields yet to be asked for; returns what its drop in the document is known by. */
  onDragged(values: Record<string, string> | null): string;
  /** It was dropped elsewhere. */
  onDropped(values: Record<string, string>): void;
  onEdit?(): void;
  onRemove?(): void;
}

/** A kept text: its title and first lines; opened, the form that fills it in. */
export function SnippetRow({ result, another, opened, attached, lastValues, onToggle, ...actions }: SnippetRowProps) {
  const { snippet } = result;
  const { id, title, body, folder, useCount } = snippet;
  const matched = result.body.map(([start, end]) => body.slice(start, end)).join(' ');
  const row = useRevealed<HTMLLIElement>(opened);
  return (
    <li
      ref={row}
      class={`snippet${opened ? ' open' : ''}${another ? ' another' : ''}`}
      data-testid={testIds.snippet(id)}
      aria-current={opened || undefined}
      onKeyDown={(event) => event.key === 'Escape' && opened && onToggle()}
    >
      <button
        type="button"
        data-row
        class="snippet-name"
        aria-expanded={opened}
        draggable
        onDragStart={(event) =>
          dragText(event, fillSnippet(body, {}).fragment, actions.onDragged(fieldsOf(body).length ? null : {}))
        }
        onDragEnd={(event) => !attached && wasDropped(event) && actions.onDropped({})}
        onClick={onToggle}
      >
        <span class="snippet-head">
          <span class="snippet-title grow one-line">
            <MarkedText text={title} ranges={result.title} />
          </span>
          <span class="meta">
            {another ? t('snippets.another') : useCount > 0 ? t('snippets.used', { count: useCount }) : folder.at(-1)}
          </span>
        </span>
        {!opened && (
          <span class="snippet-body">
            <TextWithSlots text={matched ? excerptOf(body, result.body) : body} query={matched} />
          </span>
        )}
      </button>
      {opened && <SnippetForm snippet={snippet} attached={attached} lastValues={lastValues} {...actions} />}
    </li>
  );
}
