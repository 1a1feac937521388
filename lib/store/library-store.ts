import type { Snippet } from '../snippets/snippet.ts';
import type { Database, Trashed } from './database.ts';
import type { SnippetFinder } from './snippet-finder.ts';
import { storing } from './store-error.ts';

/** Many snippets at once, for the library page. Every change is one step, and has a number that takes it back. */
export type LibraryStore = ReturnType<typeof createLibraryStore>;

/** A snippet as a list shows it. */
export interface LibraryRow
  extends Pick<
    Snippet,
    'id' | 'title' | 'folder' | 'tags' | 'abbreviation' | 'useCount' | 'lastUsed' | 'createdAt' | 'updatedAt'
  > {
  /** The beginning of the body. */
  start: string;
}

/** What is done to all chosen snippets: what is left out stays as it is. Tags they have, or lack, already are no error. */
export interface LibraryChange {
  folder?: string[];
  addTags?: string[];
  removeTags?: string[];
}

interface Dependencies {
  open(): Promise<Database>;
  finder: SnippetFinder;
}

const SHOWN = 120;

/** Every function that writes resolves once the write is on the disk; what goes wrong is a StoreError. */
export function createLibraryStore({ open, finder }: Dependencies) {
  return {
    /** Up to `limit` rows by id, from after `id`; the empty text begins. */
    rows: (after: string, limit: number): Promise<LibraryRow[]> =>
      storing(async () => {
        const part = await (await open()).snippets.where('id').above(after).limit(limit).toArray();
        return part.map(rowOf);
      }),

    /** Ids of up to `limit` that the query finds anywhere in them, best first; unlike `SnippetStore.search` it reads on to the end. */
    find: (query: string, limit: number): Promise<string[]> =>
      storing(async () => (await finder.search(query, { limit, isThorough: true })).map(({ snippet }) => snippet.id)),

    /** Groups of ids whose bodies say the same, spaces and punctuation aside. */
    twins: (): Promise<string[][]> =>
      storing(async () => {
        const groups = new Map<string, string[]>();
        await (await open()).snippets.each(({ id, body }) => {
          const words = body.replace(/[\s\p{P}]+/gu, '');
          const known = groups.get(words);
          if (known) known.push(id);
          else groups.set(words, [id]);
        });
        return [...groups.values()].filter((ids) => ids.length > 1);
      }),

    /** Files them elsewhere or tags them. Resolves to the number that `revert` takes. */
    change: (ids: string[], change: LibraryChange): Promise<number> =>
      storing(async () => {
        const db = await open();
        const { at, after } = await db.transaction('rw', db.snippets, db.revisions, async () => {
          const before = (await db.snippets.bulkGet(ids)).filter((snippet) => snippet !== undefined);
          const at = nextAfter(before);
          const after = before.map((snippet) => changed(snippet, change, at));
          await db.revisions.bulkAdd(before.map((snippet) => ({ snippet: snippet.id, at, before: snippet })));
          await db.snippets.bulkPut(after);
          return { at, after };
        });
        for (const snippet of after) finder.put(snippet);
        return at;
      }),

    /** Takes a change of these back, where one was not changed again since. Resolves to how many it put back. */
    revert: (at: number, ids: string[]): Promise<number> =>
      storing(async () => {
        const db = await open();
        const back = await db.transaction('rw', db.snippets, db.revisions, async () => {
          const meant = new Set(ids);
          const revisions = (await db.revisions.where({ at }).toArray()).filter(({ snippet }) => meant.has(snippet));
          const now = await db.snippets.bulkGet(revisions.map(({ snippet }) => snippet));
          const untouched = revisions.filter((_, index) => now[index]?.updatedAt === at);
          const back = untouched.map(({ before }) => before);
          await db.snippets.bulkPut(back);
          await db.revisions.bulkDelete(untouched.map(({ number }) => number));
          return back;
        });
        for (const snippet of back) finder.put(snippet);
        return back.length;
      }),

    /** Moves them to the trash. Resolves to the number that `restore` takes. */
    remove: (ids: string[]): Promise<number> =>
      storing(async () => {
        const db = await open();
        const deletedAt = await db.transaction('rw', db.snippets, db.trash, async () => {
          const gone = (await db.snippets.bulkGet(ids)).filter((snippet) => snippet !== undefined);
          const last = await db.trash.orderBy('deletedAt').last();
          const deletedAt = Math.max(Date.now(), (last?.deletedAt ?? 0) + 1);
          await db.trash.bulkPut(gone.map((snippet) => ({ id: snippet.id, deletedAt, snippet })));
          await db.snippets.bulkDelete(ids);
          return deletedAt;
        });
        for (const id of ids) finder.drop(id);
        return deletedAt;
      }),

    /** Takes out of the trash what was put there together, or one by its id. */
    restore: (which: number | string): Promise<void> =>
      storing(async () => {
        const db = await open();
        const back = await db.transaction('rw', db.snippets, db.trash, async () => {
          const found = db.trash.where(typeof which === 'number' ? { deletedAt: which } : { id: which });
          const back = (await found.toArray()).map(({ snippet }) => snippet);
          await db.snippets.bulkPut(back);
          await db.trash.bulkDelete(back.map(({ id }) => id));
          return back;
        });
        for (const snippet of back) finder.put(snippet);
      }),

    /** Up to `limit` of what was deleted, last first. */
    trash: (limit: number): Promise<Trashed[]> =>
      storing(async () => (await open()).trash.orderBy('deletedAt').reverse().limit(limit).toArray()),
  };
}

function rowOf({ body, kind: _, section: _s, item: _i, source: _o, ...row }: Snippet): LibraryRow {
  return { ...row, start: body.slice(0, SHOWN) };
}

/** A time of its own, so that it names the change. */
function nextAfter(snippets: Snippet[]): number {
  return snippets.reduce((at, { updatedAt }) => Math.max(at, updatedAt + 1), Date.now());
}

function changed(snippet: Snippet, { folder, addTags = [], removeTags = [] }: LibraryChange, at: number): Snippet {
  const tags = [...new Set([...snippet.tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
  return { ...snippet, tags, folder: folder ?? snippet.folder, updatedAt: at };
}
