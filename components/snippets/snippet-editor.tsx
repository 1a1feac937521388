import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { fieldsOf } from '../../lib/snippets/fields.ts';
import { wordingGroup } from '../../lib/snippets/keep-together.ts';
import { type MergedChanges, mergeChanges } from '../../lib/snippets/merge-changes.ts';
import type { Snippet, SnippetInput } from '../../lib/snippets/snippet.ts';
import { failureText } from '../model/failure-text.ts';
import { draftOf, inputOf, type SnippetDraft } from '../model/snippet-draft.ts';
import { testIds } from '../test-ids.ts';
import { GroupHeader } from '../ui/group-header.tsx';
import { BodyField } from './body-field.tsx';
import { FieldOffers } from './field-offers.tsx';
import { NearSnippet } from './near-snippet.tsx';
import { SnippetHistory } from './snippet-history.tsx';

/** What the store holds of a snippet that is being changed. */
export interface KeptSnippet {
  /** The `updatedAt` of the version that is being changed. */
  since: number;
  /** As it is there by now. */
  current(): Promise<Snippet | undefined>;
  /** What it was before each change, latest first. */
  earlier(): Promise<Snippet[]>;
}

interface SnippetEditorProps {
  initial: SnippetInput;
  /** Only where an existing snippet is changed. */
  kept?: KeptSnippet;
  /** Names the user's unit is known by. */
  units?: string[];
  onCancel(): void;
  /** Snippets that say nearly the same; shown before a new one is saved. */
  onNear?(body: string): Promise<Snippet | null>;
  /** The new text is to become that of the snippet which says nearly the same. */
  onUpdate?(snippet: Snippet, body: string): void;
  /**
   * Rejects with a sentence for the user; the form then keeps its text. `over` is the `updatedAt` of a version from
   * elsewhere whose changes are in the form, as far as the user wants them.
   */
  onSave(input: SnippetInput, over?: number): Promise<void>;
}

/** Where a snippet is written. The title is ready to be confirmed, so that a selection is kept with one more key. */
export function SnippetEditor({ initial, kept, units = [], onCancel, onNear, onUpdate, onSave }: SnippetEditorProps) {
  const [draft, setDraft] = useState(draftOf(initial));
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState(false);
  const [near, setNear] = useState<Snippet | null>(null);
  const [other, setOther] = useState<{ theirs: Snippet; merged: MergedChanges } | null>(null);
  const [over, setOver] = useState<number>();
  const name = useRef<HTMLInputElement>(null);
  const { body } = draft;
  const names = fieldsOf(body).map(({ name }) => name);
  const input = inputOf(draft, initial.abbreviation !== undefined);
  const put = (change: Partial<SnippetDraft>) => setDraft((draft) => ({ ...draft, ...change }));

  // At once: what is typed right behind the click that opens the form is for the title.
  useLayoutEffect(() => {
    if (kept) return;
    name.current?.focus();
    name.current?.select();
  }, []);

  async function save(written = input, seen = over) {
    if (!written.title) return setProblem(t('editor.needsTitle'));
    if (!written.body) return setProblem(t('editor.needsBody'));
    setSaving(true);
    setProblem('');
    try {
      const like = near || kept ? null : await onNear?.(body);
      if (like) setNear(like);
      // Seen and saved all the same, it is another wording of that one.
      else await onSave(near ? { ...written, item: wordingGroup(near) } : written, seen);
    } catch (error) {
      const changed = (error as { code?: unknown } | null)?.code === 'changed';
      const theirs = changed && (await kept?.current().catch(() => undefined));
      if (theirs) {
        const earlier = await kept!.earlier().catch(() => []);
        const base = earlier.find(({ updatedAt }) => updatedAt === kept!.since);
        const both = { theirs, merged: mergeChanges(base, written, theirs) };
        if (both.merged.clashes.length) setOther(both);
        else settle(both, 'mine');
      } else setProblem(failureText(error));
    }
    setSaving(false);
  }

  /** What both sides changed is as the one has it, everything else as whoever changed it. */
  function settle({ theirs, merged }: NonNullable<typeof other>, side: 'mine' | 'theirs') {
    const settled = draftOf({ ...theirs, ...merged.take(side) });
    setOther(null);
    setDraft(settled);
    setOver(theirs.updatedAt);
    if (side === 'mine') void save(inputOf(settled, theirs.abbreviation !== undefined), theirs.updatedAt);
  }

  return (
    <form
      class="snippet-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <div class="scroll">
        <GroupHeader title={t(kept ? 'editor.change' : 'editor.new')} />
        <div class="snippet-editor-fields">
          <label class="labelled">
            {t('editor.title')}
            <input
              ref={name}
              class="field"
              data-testid={testIds.snippetTitle}
              placeholder={t('editor.title.hint')}
              value={draft.title}
              onInput={({ currentTarget }) => put({ title: currentTarget.value })}
            />
          </label>
          <BodyField body={body} onBody={(body) => put({ body })} />
          <FieldOffers body={body} units={units} onBody={(body) => put({ body })} />
          {names.length > 0 && <p class="meta">{t('editor.fields', { names: names.join('、') })}</p>}
          <div class="three-columns">
            <label class="labelled">
              {t('editor.folder')}
              <input
                class="field"
                placeholder={t('editor.folder.hint')}
                value={draft.folder}
                onInput={({ currentTarget }) => put({ folder: currentTarget.value })}
              />
            </label>
            <label class="labelled">
              {t('editor.tags')}
              <input
                class="field"
                placeholder={t('editor.tags.hint')}
                value={draft.tags}
                onInput={({ currentTarget }) => put({ tags: currentTarget.value })}
              />
            </label>
            <label class="labelled">
              {t('editor.abbreviation')}
              <input
                class="field"
                placeholder={t('editor.abbreviation.hint')}
                value={draft.abbreviation}
                onInput={({ currentTarget }) => put({ abbreviation: currentTarget.value })}
              />
            </label>
          </div>
          {near && (
            <NearSnippet
              before={near.body}
              after={body}
              text={t('snippets.near', { title: near.title })}
              update={t('snippets.near.update')}
              dismiss={t('editor.cancel')}
              onUpdate={() => onUpdate?.(near, body)}
              onDismiss={onCancel}
            />
          )}
          {other && (
            <NearSnippet
              before={other.merged.clashes.map(({ theirs }) => theirs).join('\n')}
              after={other.merged.clashes.map(({ mine }) => mine).join('\n')}
              text={t('editor.other')}
              update={t('editor.other.mine')}
              dismiss={t('editor.other.theirs')}
              onUpdate={() => settle(other, 'mine')}
              onDismiss={() => settle(other, 'theirs')}
            />
          )}
          {kept && (
            <SnippetHistory earlier={kept.earlier} now={input} onTake={(version) => setDraft(draftOf(version))} />
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
