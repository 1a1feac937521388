import { signal } from '@preact/signals';
import type { Place } from '../draft/draft.ts';
import type { Client } from '../messaging/rpc.ts';
import type { RescueService } from '../messaging/services.ts';
import { fillSnippet } from '../snippets/fill.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { SnippetStore } from '../store/snippet-store.ts';
import { storeErrorKey } from '../store/store-error.ts';
import type { Notices } from './notices.ts';
import type { Session, SnippetShelf } from './session.ts';

const RECENT = 30;

/** The snippets as the sidebar sees them: the newest result on show, and the writes with their notices. */
export function createSnippetShelf(
  store: Client<SnippetStore>,
  notices: Notices,
  insertText: Session['insertText'],
  diagnose: RescueService['diagnose'],
): SnippetShelf {
  const results = signal<Snippet[]>([]);
  const query = signal('');
  const failure = signal<string | null>(null);

  async function refresh() {
    const asked = query.peek();
    try {
      const found = asked.trim()
        ? (await store.search(asked)).map(({ snippet }) => snippet)
        : await store.recent(RECENT);
      if (query.peek() !== asked) return; // typed on meanwhile: that answer is on its way
      results.value = found;
      failure.value = !asked && found.length === 0 && (await diagnose()).lost ? 'store.lost' : null;
    } catch (error) {
      failure.value = storeErrorKey(error);
    }
  }

  /** After a write the list is shown anew; what went wrong is the caller's to show. */
  async function written<T>(write: Promise<T>): Promise<T> {
    const value = await write;
    await refresh();
    return value;
  }

  void refresh();

  return {
    results,
    query,
    failure,
    search(text) {
      query.value = text;
      void refresh();
    },
    async add(input) {
      const snippet = await written(store.add(input));
      notices.done('notice.snippet-saved', { title: snippet.title });
      return snippet;
    },
    async update(id, change) {
      const snippet = await written(
        store.update(id, change, results.peek().find((known) => known.id === id)?.updatedAt),
      );
      notices.done('notice.snippet-saved', { title: snippet.title });
      return snippet;
    },
    async remove(id) {
      const title = results.peek().find((known) => known.id === id)?.title ?? '';
      await written(store.remove(id));
      notices.done('notice.snippet-removed', { title }, () => {
        notices.dismiss();
        written(store.restore(id)).catch((error) => notices.problem(storeErrorKey(error)));
      });
    },
    async insert(snippet, values) {
      const caret: Place = 'caret';
      const outcome = await insertText(fillSnippet(snippet.body, values).fragment, caret);
      if (outcome.ok) written(store.use(snippet.id, values)).catch((error) => notices.problem(storeErrorKey(error)));
      return outcome;
    },
    lastValues: (names) => store.lastValues(names),
  };
}
