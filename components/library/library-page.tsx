import { useMemo, useRef, useState } from 'preact/hooks';
import { t, tell } from '../../lib/locale/locale.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import '../base.css';
import '../controls.css';
import { Notice } from '../notice.tsx';
import { SnippetEditor } from '../snippets/snippet-editor.tsx';
import '../snippets/snippets.css';
import '../tokens.css';
import type { LibraryActions, LibraryState } from '../../lib/library/library-model.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { LibraryList } from './library-list.tsx';
import './library.css';
import { ShelfNav } from './shelf-nav.tsx';
import { foldersOf, groupsIn, isUnused, rowsOn, type Shelf, sparesIn } from './shelves.ts';
import { TrashList } from './trash-list.tsx';
import { useFound } from './use-found.ts';
import { useSelection } from './use-selection.ts';

interface LibraryPageProps {
  state: LibraryState;
  actions: LibraryActions;
}

/** All snippets on one page: file, tag, tidy, edit; every step can be taken back. */
export function LibraryPage({ state, actions }: LibraryPageProps) {
  const { rows, complete, twins, trash, failure, notice } = state;
  const [shelf, setShelf] = useState<Shelf>({ is: 'all' });
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<Snippet | 'new' | null>(null);
  const dragged = useRef<string[]>([]);
  const now = useMemo(() => Date.now(), []);
  const folders = useMemo(() => foldersOf(rows), [rows]);
  const tags = useMemo(() => [...new Set(rows.flatMap((row) => row.tags))].sort(), [rows]);
  const unused = useMemo(() => rows.filter((row) => isUnused(row, now)).length, [rows]);
  const found = useFound(query, actions.find);
  const shown = useMemo(() => rowsOn(shelf, state, query, now, found), [rows, twins, shelf, query, found]);
  const groups = useMemo(() => (shelf.is === 'twins' ? groupsIn(shown, twins) : undefined), [shown, twins, shelf]);
  const selection = useSelection(shown.map(({ id }) => id));
  const chosen = [...selection.ids];

  if (failure)
    return (
      <EmptyState icon="warning" title={t('state.database.title')} text={tell(failure)}>
        <button type="button" class="button" onClick={actions.openOptions}>
          {t('state.database.action')}
        </button>
      </EmptyState>
    );

  async function open(id: string) {
    setEditing((await actions.read(id)) ?? null);
  }
  const move = (folder: string[]) => dragged.current.length > 0 && actions.change(dragged.current, { folder });

  return (
    <div class="library" data-testid="library" data-rows={rows.length} data-complete={complete}>
      <header class="library-header">
        <h1>
          <Icon name="brand" size={20} tone="accent" />
          {t('library.title')}
        </h1>
        <input
          class="field grow"
          type="search"
          data-testid="library-search"
          placeholder={t('library.search')}
          aria-label={t('library.search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button type="button" class="button primary" data-testid="library-new" onClick={() => setEditing('new')}>
          <Icon name="plus" size={14} />
          {t('snippets.add')}
        </button>
      </header>
      <ShelfNav
        folders={folders}
        counts={{ all: rows.length, twins: twins?.flat().length ?? null, unused, trash: trash.length }}
        shelf={shelf}
        onShelf={(next) => {
          setShelf(next);
          selection.set([]);
        }}
        onDrop={move}
      />
      <main class="library-main">
        {shelf.is === 'trash' ? (
          <TrashList trash={trash} onRestore={actions.restore} />
        ) : (
          <>
            {(rows.length > 0 || !complete) && (
              <div class="library-head">
                <label>
                  <input
                    type="checkbox"
                    data-testid="library-all"
                    checked={shown.length > 0 && chosen.length === shown.length}
                    onClick={() => selection.set(chosen.length === shown.length ? [] : shown.map(({ id }) => id))}
                  />
                  {t('library.count', { count: shown.length })}
                </label>
                {groups && groups.size > 0 && (
                  <button
                    type="button"
                    class="button"
                    data-testid="library-spares"
                    onClick={() => selection.set(sparesIn(shown, twins))}
                  >
                    {t('library.spares')}
                  </button>
                )}
                {!complete && <span class="meta">{t('library.reading', { count: rows.length })}</span>}
              </div>
            )}
            {shown.length > 0 && (
              <LibraryList
                rows={shown}
                {...(groups && { groups })}
                query={query}
                selection={selection}
                opened={editing && editing !== 'new' ? editing.id : null}
                onOpen={(id) => void open(id)}
                onDrag={(ids, data) => {
                  dragged.current = ids;
                  data.setData('text/plain', t('library.bulk', { count: ids.length }));
                }}
              />
            )}
          </>
        )}
        {shown.length === 0 && complete && shelf.is !== 'trash' && (
          <EmptyState
            icon="snippets"
            title={t('library.none')}
            text={t(query ? 'library.none.query' : rows.length === 0 ? 'library.none.text' : 'library.none.shelf')}
          >
            {rows.length === 0 && (
              <button type="button" class="button" data-testid="library-import" onClick={actions.openImport}>
                {t('data.import')}
              </button>
            )}
          </EmptyState>
        )}
        {chosen.length > 0 && (
          <BulkBar
            count={chosen.length}
            folders={folders.map(({ path }) => path)}
            tags={tags}
            onChange={(change) => actions.change(chosen, change)}
            onRemove={() => {
              actions.remove(chosen);
              selection.set([]);
            }}
            onClear={() => selection.set([])}
          />
        )}
      </main>
      {editing && (
        <aside class="library-side" aria-label={t(editing === 'new' ? 'editor.new' : 'editor.change')}>
          <SnippetEditor
            key={editing === 'new' ? '' : editing.id}
            initial={editing === 'new' ? { title: '', body: '' } : editing}
            {...(editing !== 'new' && {
              kept: {
                since: editing.updatedAt,
                current: () => actions.read(editing.id),
                earlier: () => actions.earlier(editing.id),
              },
            })}
            onCancel={() => setEditing(null)}
            onNear={actions.near}
            onUpdate={(snippet, body) => setEditing({ ...snippet, body })}
            onSave={async (input, over) => {
              if (editing === 'new') await actions.save(null, input);
              else await actions.save(editing.id, input, over ?? editing.updatedAt);
              setEditing(null);
            }}
          />
        </aside>
      )}
      <Notice notice={notice} progress={null} onClose={actions.dismissNotice} />
    </div>
  );
}
