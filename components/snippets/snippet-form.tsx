import { useEffect, useState } from 'preact/hooks';
import type { FragmentBlock } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import type { LastValues } from '../model/default-wording.ts';
import { fieldNames } from '../model/open-fields.ts';
import { testIds } from '../test-ids.ts';
import { DocumentText } from '../ui/document-text.tsx';
import { Icon } from '../ui/icon.tsx';

interface SnippetFormProps {
  snippet: Snippet;
  attached: boolean;
  lastValues: LastValues;
  onInsert(values: Record<string, string>): void;
  onEdit(): void;
  onRemove(): void;
}

/** Its fields, each asked once, and the text as it will be inserted. */
export function SnippetForm({ snippet, attached, lastValues, onInsert, onEdit, onRemove }: SnippetFormProps) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [active, setActive] = useState<string>();
  const names = fieldNames([snippet.body]);
  const fragment = snippet.body.split('\n').map((text): FragmentBlock => ({ text, kind: 'paragraph' }));

  useEffect(() => {
    let current = true;
    void lastValues(names).then((known) => current && setValues((given) => ({ ...known, ...given })));
    return () => {
      current = false;
    };
  }, [snippet.id, snippet.body]);

  return (
    <form
      class="snippet-form"
      onSubmit={(event) => {
        event.preventDefault();
        onInsert(values);
      }}
    >
      {names.length > 0 && (
        <div class="snippet-fields">
          {names.map((name) => (
            <label key={name} class="labelled">
              {name}
              <input
                class="field"
                data-testid={testIds.snippetField(name)}
                value={values[name] ?? ''}
                onFocus={() => setActive(name)}
                onBlur={() => setActive(undefined)}
                onInput={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
              />
            </label>
          ))}
        </div>
      )}
      <DocumentText fragment={fragment} values={values} active={active} label={t('snippets.preview')} />
      <div class="row-actions">
        <button
          type="submit"
          class="button primary"
          data-testid={testIds.snippetInsert}
          disabled={!attached}
          title={attached ? undefined : t('snippets.detached')}
        >
          {t('snippets.insert')} <kbd class="enter-key" />
        </button>
        <button type="button" class="button" data-testid={testIds.snippetEdit} onClick={onEdit}>
          {t('snippets.edit')}
        </button>
        <span class="grow" />
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
      </div>
      {!attached && <p class="meta">{t('snippets.detached')}</p>}
    </form>
  );
}
