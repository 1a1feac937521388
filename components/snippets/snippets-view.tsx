import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tell } from '../../lib/locale/locale.ts';
import type { Errand } from '../../lib/messaging/services.ts';
import type { Caret, SnippetShelf } from '../../lib/sidebar/session.ts';
import { keepStars } from '../../lib/snippets/keep-stars.ts';
import { wordingGroup } from '../../lib/snippets/keep-together.ts';
import { UNIT_FIELDS } from '../../lib/snippets/profile-values.ts';
import type { Snippet, SnippetInput } from '../../lib/snippets/snippet.ts';
import { testIds } from '../test-ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { GrowingList } from '../ui/growing-list.tsx';
import { Icon } from '../ui/icon.tsx';
import { moveBetweenRows } from '../ui/list-keys.ts';
import { NearSnippet } from './near-snippet.tsx';
import { NoSnippets } from './no-snippets.tsx';
import { SnippetEditor } from './snippet-editor.tsx';
import { SnippetRow } from './snippet-row.tsx';
import { SnippetSearch } from './snippet-search.tsx';
import './snippets.css';
import { useDiffering } from './use-differing.ts';

interface SnippetsViewProps {
  shelf: SnippetShelf;
  caret: Caret | null;
  /** What the user asked for in the context menu or by shortcut. */
  errand: Errand | null;
  /** False where there is no document to insert into. */
  attached: boolean;
  onOptions?(): void;
}

/** No snippet has this id: the user closed what was open. */
const CLOSED = '';

type Editing = { snippet?: Snippet; draft: SnippetInput };

/** The user's own texts: find, fill in, insert; add, change, delete. */
export function SnippetsView({ shelf, caret, errand, attached, onOptions }: SnippetsViewProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const [units, setUnits] = useState<string[]>([]);
  const [differing, leave] = useDiffering(shelf, caret);
  const done = useRef<Errand | null>(null);
  const selected = caret?.selected.trim() ?? '';

  const write = async (body: string | Promise<string>) => setEditing({ draft: { title: '', body: await body } });
  // The editor knows the paragraphs of what is selected; where it has yet to say so, what the browser told.
  useEffect(() => {
    if (errand?.type !== 'save-selection' || done.current === errand || !(selected || errand.text)) return;
    done.current = errand;
    void write(selected ? shelf.selectedBody() : keepStars(errand.text));
  }, [errand, selected]);
  useEffect(() => {
    // Without the database no unit is known, and the view says what is wrong.
    shelf.lastValues(UNIT_FIELDS).then(
      (known) => setUnits(Object.values(known)),
      () => {},
    );
  }, []);

  const toFill = shelf.toFill.value;
  const asked = useRef(toFill);
  useEffect(() => {
    if (!toFill || toFill === asked.current) return;
    asked.current = toFill;
    setOpened(toFill.snippet.id);
    // Drawn by then.
    requestAnimationFrame(() => focusForm(list.current));
  }, [toFill]);

  const results = shelf.results.value;
  const query = shelf.query.value;

  // Unless the user opened another, the best hit of a query is open, so that Enter, Enter inserts it.
  const shown = opened ?? (query ? (results[0]?.snippet.id ?? null) : null);

  if (shelf.failure.value) {
    return (
      <EmptyState icon="warning" title={t('state.database.title')} text={tell(shelf.failure.value)}>
        {onOptions && (
          <button type="button" class="button" onClick={onOptions}>
            {t('state.database.action')}
          </button>
        )}
      </EmptyState>
    );
  }
  if (editing) {
    return (
      <SnippetEditor
        key={editing.snippet?.id ?? ''}
        initial={editing.draft}
        {...(editing.snippet && { kept: { since: editing.snippet.updatedAt, ...shelf.kept(editing.snippet.id) } })}
        units={units}
        onCancel={() => setEditing(null)}
        onNear={async (body) => (await shelf.near(body))[0]?.snippet ?? null}
        onUpdate={(snippet, body) => setEditing({ snippet, draft: { ...snippet, body } })}
        onSave={async (input, over) => {
          const { snippet } = editing;
          const saved = snippet
            ? await shelf.update(snippet.id, input, over ?? snippet.updatedAt)
            : await shelf.add({ ...(selected && shelf.serves()), ...input });
          setEditing(null);
          setOpened(saved.id);
        }}
      />
    );
  }
  return (
    <>
      <SnippetSearch
        field={search}
        query={query}
        count={shelf.isWhole.value ? results.length : null}
        onSearch={(text) => {
          setOpened(null);
          shelf.search(text);
        }}
        onDown={() => list.current?.querySelector<HTMLElement>('[data-row]')?.focus()}
        onEnter={() => focusForm(list.current)}
      />
      <div class="scroll">
        {differing && !query && (
          <NearSnippet
            before={differing.snippet.body}
            after={differing.body}
            text={t('snippets.differs', { title: differing.snippet.title })}
            update={t('snippets.near.update')}
            dismiss={t('snippets.near.leave')}
            onUpdate={() => {
              const { snippet, body } = differing;
              setEditing({ snippet, draft: { ...snippet, body } });
            }}
            onDismiss={leave}
          />
        )}
        {results.length === 0 &&
          (query ? (
            <NoSnippets query={query} isWhole={shelf.isWhole.value} />
          ) : (
            <EmptyState icon="snippets" title={t('snippets.empty.title')} text={t('snippets.empty.text')} />
          ))}
        <ul ref={list} aria-label={t(query ? 'snippets.results' : 'snippets.recent')} onKeyDown={moveBetweenRows}>
          <GrowingList
            rows={results}
            render={(result, index) => {
              const { snippet } = result;
              return (
                <SnippetRow
                  key={snippet.id}
                  result={result}
                  another={index > 0 && wordingGroup(snippet) === wordingGroup(results[index - 1]!.snippet)}
                  opened={snippet.id === shown}
                  attached={attached}
                  lastValues={shelf.lastValues}
                  onToggle={() => setOpened(snippet.id === shown ? CLOSED : snippet.id)}
                  onInsert={(values) => void shelf.insert(snippet, values)}
                  onDragged={(values) => shelf.dragged(snippet, values)}
                  onDropped={(values) => shelf.dropped(snippet, values)}
                  onEdit={() => setEditing({ snippet, draft: snippet })}
                  onRemove={() => void shelf.remove(snippet.id)}
                />
              );
            }}
          />
        </ul>
      </div>
      <div class="footer">
        <button
          type="button"
          class="button large grow"
          data-testid={testIds.snippetAdd}
          onClick={() => void write(selected ? shelf.selectedBody() : '')}
        >
          <Icon name="plus" size={14} />
          {t(selected ? 'snippets.addSelection' : 'snippets.add')}
        </button>
      </div>
    </>
  );
}

/** The first field of the open snippet, or its button where it has none. */
function focusForm(list: HTMLElement | null) {
  const form = list?.querySelector('.snippet.open form');
  const first =
    form?.querySelector<HTMLElement>('input, select, textarea') ?? form?.querySelector<HTMLElement>('button');
  first?.focus();
}
