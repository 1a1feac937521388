import { type Signal, signal } from '@preact/signals';
import { libraryService, snippetService } from '../messaging/services.ts';
import { createNotices } from '../sidebar/notices.ts';
import { storeErrorKey } from '../store/store-error.ts';
import type { LibraryActions, LibraryState } from './library-model.ts';

// A browser limits how long a message may be; a part of this many rows stays far below.
const PART = 2_000;
const TRASH = 1_000;
const FOUND = 1_000;

export interface Library {
  state: Signal<LibraryState>;
  actions: Omit<LibraryActions, 'openOptions' | 'openImport'>;
}

/** The library as the page shows it, read in parts, and read again after each write. */
export function openLibrary(): Library {
  const library = libraryService();
  const snippets = snippetService();
  const notices = createNotices();
  const state = signal<LibraryState>({
    rows: [],
    complete: false,
    twins: null,
    trash: [],
    failure: null,
    notice: null,
  });
  const put = (change: Partial<LibraryState>) => {
    state.value = { ...state.value, ...change };
  };
  notices.current.subscribe((notice) => put({ notice }));

  /** What is there stays on show until it can be replaced whole; at first it grows part by part. */
  async function read() {
    const rows: LibraryState['rows'] = [];
    const first = state.peek().rows.length === 0;
    for (let last = ''; ; ) {
      const part = await library.rows(last, PART);
      rows.push(...part);
      if (first) put({ rows: [...rows] });
      if (part.length < PART) break;
      last = part.at(-1)!.id;
    }
    rows.sort((a, b) => b.updatedAt - a.updatedAt);
    put({ rows, complete: true });
    const trash = await library.trash(TRASH);
    put({
      twins: await library.twins(),
      trash: trash.map(({ id, deletedAt, snippet }) => ({ id, deletedAt, title: snippet.title, start: snippet.body })),
    });
  }

  /** A write, then what is there now; what went wrong is said. */
  async function write(work: () => Promise<void>) {
    try {
      await work();
      await read();
    } catch (error) {
      notices.problem(storeErrorKey(error));
    }
  }
  const undo = (work: () => Promise<unknown>) => () => {
    notices.dismiss();
    void write(async () => void (await work()));
  };

  read().catch((error) => put({ failure: storeErrorKey(error) }));

  return {
    state,
    actions: {
      find: (query) => library.find(query, FOUND),
      change: (ids, change) =>
        void write(async () => {
          const at = await library.change(ids, change);
          notices.done(
            'notice.library-changed',
            { count: ids.length },
            undo(() => library.revert(at, ids)),
          );
        }),
      remove: (ids) =>
        void write(async () => {
          const at = await library.remove(ids);
          notices.done(
            'notice.library-removed',
            { count: ids.length },
            undo(() => library.restore(at)),
          );
        }),
      restore: (id) => void write(() => library.restore(id)),
      read: (id) => snippets.get(id),
      near: async (body) => (await snippets.near(body))[0]?.snippet ?? null,
      earlier: (id) => snippets.revisions(id),
      async save(id, input, base) {
        const { title } = id === null ? await snippets.add(input) : await snippets.update(id, input, base);
        notices.done('notice.snippet-saved', { title });
        await read();
      },
      dismissNotice: notices.dismiss,
    },
  };
}
