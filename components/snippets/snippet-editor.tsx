import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { fieldsOf } from '../../lib/snippets/fields.ts';
import type { Snippet, SnippetInput } from '../../lib/snippets/snippet.ts';
import { failureText } from '../model/failure-text.ts';
import { testIds } from '../test-ids.ts';
import { GroupHeader } from '../ui/group-header.tsx';
import { FieldOffers } from './field-offers.tsx';
import { NearSnippet } from './near-snippet.tsx';

interface SnippetEditorProps {
  initial: SnippetInput;
  /** True where an existing snippet is changed. */
  change: boolean;
  /** Names the user's unit is known by. */
  units?: string[];
  onCancel(): void;
  /** Snippets that say nearly the same; shown before a new one is saved. */
  onNear?(body: string): Promise<Snippet | null>;
  /** The new text is to become that of the snippet which says nearly the same. */
  onUpdate?(snippet: Snippet, body: string): void;
  /** Rejects with a sentence for the user; the form then keeps its text. */
  onSave(input: SnippetInput): Promise<void>;
}

const TITLE_FROM_BODY = 16;

/** Where a snippet is written. The title is ready to be confirmed, so that a selection is kept with one more key. */
export function SnippetEditor({ initial, change, units = [], onCancel, onNear, onUpdate, onSave }: SnippetEditorProps) {
  const [title, setTitle] = useState(initial.title || firstWords(initial.body));
  const [body, setBody] = useState(initial.body);
  const [folder, setFolder] = useState((initial.folder ?? []).join('/'));
  const [abbreviation, setAbbreviation] = useState(initial.abbreviation ?? '');
  const [tags, setTags] = useState((initial.tags ?? []).join(' '));
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState(false);
  const [near, setNear] = useState<Snippet | null>(null);
  const name = useRef<HTMLInputElement>(null);
  const names = fieldsOf(body).map(({ name }) => name);

  useEffect(() => {
    if (change) return;
    name.current?.focus();
    name.current?.select();
  }, []);

  async function save(event: SubmitEvent) {
    event.preventDefault();
    if (!title.trim()) return setProblem(t('editor.needsTitle'));
    if (!body.trim()) return setProblem(t('editor.needsBody'));
    setSaving(true);
    try {
      const like = near || change ? null : await onNear?.(body);
      if (like) {
        setNear(like);
        setSaving(false);
        return;
      }
      await onSave({
        title: title.trim(),
        body: body.trim(),
        folder: split(folder, /\//u),
        ...((abbreviation.trim() || initial.abbreviation) && { abbreviation: abbreviation.trim() }),
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
              ref={name}
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
          <FieldOffers body={body} units={units} onBody={setBody} />
          {names.length > 0 && <p class="meta">{t('editor.fields', { names: names.join('、') })}</p>}
          <div class="three-columns">
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
            <label class="labelled">
              {t('editor.abbreviation')}
              <input
                class="field"
                placeholder={t('editor.abbreviation.hint')}
                value={abbreviation}
                onInput={({ currentTarget }) => setAbbreviation(currentTarget.value)}
              />
            </label>
          </div>
          {near && (
            <NearSnippet
              snippet={near}
              body={body}
              text={t('snippets.near', { title: near.title })}
              dismiss={t('editor.cancel')}
              onUpdate={() => onUpdate?.(near, body)}
              onDismiss={onCancel}
            />
          )}
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
