import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { fieldsOf } from '../../lib/snippets/fields.ts';
import { fillSnippet } from '../../lib/snippets/fill.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import type { LastValues } from '../model/default-wording.ts';
import { previewOf } from '../model/preview-of.ts';
import { testIds } from '../test-ids.ts';
import { DocumentText } from '../ui/document-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { useFieldValues } from '../ui/use-field-values.ts';
import { WriteButton } from '../ui/write-button.tsx';
import { dragText, wasDropped } from './drag-text.ts';
import { FieldInput } from './field-input.tsx';

interface SnippetFormProps {
  snippet: Snippet;
  attached: boolean;
  lastValues: LastValues;
  onInsert(values: Record<string, string>): void;
  /** Dragged out; returns what its drop in the document is known by. */
  onDragged?(values: Record<string, string>): string;
  /** It was dropped elsewhere. */
  onDropped?(values: Record<string, string>): void;
  /** Left out where the snippet is only shown. */
  onEdit?(): void;
  onRemove?(): void;
}

/** Its fields, each asked once, and the text as it will be inserted. */
export function SnippetForm({
  snippet,
  attached,
  lastValues,
  onInsert,
  onDragged,
  onDropped,
  onEdit,
  onRemove,
}: SnippetFormProps) {
  const [active, setActive] = useState<string>();
  const fields = fieldsOf(snippet.body);
  const [values, fill] = useFieldValues(fields, lastValues);

  return (
    <form
      class="snippet-form"
      onSubmit={(event) => {
        event.preventDefault();
        onInsert(values);
      }}
    >
      {fields.length > 0 && (
        <div class="snippet-fields">
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              onActive={(on) => setActive(on ? field.name : undefined)}
              onFill={(value) => fill(field.name, value)}
            />
          ))}
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons below do the same */}
      <div
        draggable={onDragged !== undefined}
        title={onDragged && t('snippets.drag')}
        onDragStart={(event) => dragText(event, fillSnippet(snippet.body, values).fragment, onDragged!(values))}
        onDragEnd={(event) => !attached && wasDropped(event) && onDropped?.(values)}
      >
        <DocumentText
          fragment={previewOf(snippet.body)}
          values={values}
          active={active}
          label={t('snippets.preview')}
        />
      </div>
      <div class="row-actions">
        <WriteButton
          type="submit"
          class="button primary"
          data-testid={testIds.snippetInsert}
          disabled={!attached}
          title={attached ? undefined : t('snippets.detached')}
        >
          {t('snippets.insert')} <kbd class="enter-key" />
        </WriteButton>
        {onEdit && (
          <button type="button" class="button" data-testid={testIds.snippetEdit} onClick={onEdit}>
            {t('snippets.edit')}
          </button>
        )}
        <span class="grow" />
        {onRemove && (
          <button
            type="button"
            class="icon-button"
            data-testid={testIds.snippetRemove}
            aria-label={t('snippets.removeNamed', { title: snippet.title })}
            title={t('snippets.remove')}
            onClick={onRemove}
          >
            <Icon name="remove" />
          </button>
        )}
      </div>
      {!attached && <p class="meta">{t('snippets.detached')}</p>}
    </form>
  );
}
