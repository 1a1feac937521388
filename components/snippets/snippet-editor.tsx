import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { fieldsOf } from '../../lib/snippets/fields.ts';
import type { SnippetInput } from '../../lib/snippets/snippet.ts';
import { failureText } from '../model/failure-text.ts';
import { testIds } from '../test-ids.ts';
import { GroupHeader } from '../ui/group-header.tsx';

interface SnippetEditorProps {
  initial: SnippetInput;
  /** True where an existing snippet is changed. */
  change: boolean;
  onCancel(): void;
  /** Rejects with a sentence for the user; the form then keeps its text. */
  onSave(input: SnippetInput): Promise<void>;
}

const TITLE_FROM_BODY = 16;

export function SnippetEditor({ initial, change, onCancel, onSave }: SnippetEditorProps) {
  const [title, setTitle] = useState(initial.title || firstWords(initial.body));
  const [body, setBody] = useState(initial.body);
  const [folder, setFolder] = useState((initial.folder ?? []).join('/'));
  const [tags, setTags] = useState((initial.tags ?? []).join(' '));
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState(false);
  const names = fieldsOf(body).map(({ name }) => name);

  async function save(event: SubmitEvent) {
    event.preventDefault();
    if (!title.trim()) return setProblem(t('editor.needsTitle'));
    if (!body.trim()) return setProblem(t('editor.needsBody'));
    setSaving(true);
    try {
      await onSave({
        title: title.trim(),
        body: body.trim(),
        folder: split(folder, /\//u),
        tags: split(tags, /[\s，,、]+/u),
      });
    } catch (error) {
      setProblem(failureText(error));
      setSaving(false);
    }
  }

  return (
    <form
      class="snippet-editor"
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <div class="scroll">
        <GroupHeader title={t(change ? 'editor.change' : 'editor.new')} />
        <div class="snippet-editor-fields">
          <label class="labelled">
            {t('editor.title')}
            <input
              class="field"
              data-testid={testIds.snippetTitle}
              placeholder={t('editor.title.hint')}
              value={title}
              onInput={({ currentTarget }) => setTitle(currentTarget.value)}
            />
          </label>
          <label class="labelled">
            {t('editor.body')}
            <textarea
              class="field document-field"
              rows={7}
              data-testid={testIds.snippetBody}
              placeholder={t('editor.body.hint')}
              value={body}
              onInput={({ currentTarget }) => setBody(currentTarget.value)}
            />
          </label>
          {names.length > 0 && <p class="meta">{t('editor.fields', { names: names.join('、') })}</p>}
          <div class="two-columns">
            <label class="labelled">
              {t('editor.folder')}
              <input
                class="field"
                placeholder={t('editor.folder.hint')}
                value={folder}
                onInput={({ currentTarget }) => setFolder(currentTarget.value)}
              />
            </label>
            <label class="labelled">
              {t('editor.tags')}
              <input
                class="field"
                placeholder={t('editor.tags.hint')}
                value={tags}
                onInput={({ currentTarget }) => setTags(currentTarget.value)}
              />
            </label>
          </div>
          {problem && (
            <p class="tone-error" role="alert">
              {problem}
            </p>
          )}
        </div>
      </div>
      <div class="footer">
        <button type="submit" class="button primary large grow" data-testid={testIds.snippetSave} disabled={saving}>
          {t('editor.save')}
        </button>
        <button type="button" class="text-button quiet" onClick={onCancel}>
          {t('editor.cancel')}
        </button>
      </div>
    </form>
  );
}

/** A name to start from: the first clause of the text, cut where it gets long. */
function firstWords(body: string): string {
  const clause = body.replace(/^[\s（(]*[一二三四五六七八九十\d]+[）)、.．]\s*/u, '').split(/[，。；：\n]/u)[0] ?? '';
  return clause.slice(0, TITLE_FROM_BODY);
}

function split(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter(Boolean);
}
