import type { SearchContext, SearchResult, SoFar } from '../snippets/search/entry.ts';
import { createSnippetIndex, type SnippetIndex } from '../snippets/search/search.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { Database } from './database.ts';
import { nextTurn } from './next-turn.ts';
import { recentSnippets } from './recent-snippets.ts';

/** The search index over the stored snippets: built at the first search, then kept in step with writes. */
export interface SnippetFinder {
  /** In all of them, however long the index takes. */
  search(query: string, context: SearchContext): Promise<SearchResult[]>;
  /** At once: in all of them, or in those used last and the newest as long as there is no index of all. It isn't begun here. */
  searchSoFar(query: string, context: SearchContext): Promise<SoFar>;
  put(snippet: Snippet): void;
  drop(id: string): void;
  /** Forgets the index, after the table was changed as a whole. */
  reset(): void;
}

// What is read and indexed in some 20 ms.
const CHUNK = 500;

/** So many are read and indexed before a query is felt to wait. */
const AT_ONCE = 1_000;

/** `open` is first called by the first search. */
export function createSnippetFinder(open: () => Promise<Database>, atOnce = AT_ONCE): SnippetFinder {
  let index = createSnippetIndex();
  let building: Promise<void> | null = null;
  let isWhole = false;
  /** Of those used last and the newest; not kept once all are in the index. */
  let few: Promise<SnippetIndex> | null = null;
  /** What was dropped since the database was read, maybe. */
  const dropped = new Set<string>();

  /** What was written while an index is built is newer than what was read for it. */
  function putRead(target: SnippetIndex, snippets: readonly Snippet[]): void {
    for (const snippet of snippets) if (!target.has(snippet.id) && !dropped.has(snippet.id)) target.put(snippet);
  }

  /** In chunks, so that other calls are answered between them. */
  async function build(): Promise<void> {
    const db = await open();
    const target = index;
    const all = await readAll(db);
    // Of those that match alike, the index shows what was put in last.
    all.sort((a, b) => a.updatedAt - b.updatedAt);
    for (let from = 0; from < all.length && target === index; from += CHUNK) {
      putRead(target, all.slice(from, from + CHUNK));
      await nextTurn();
    }
    if (target !== index) return;
    isWhole = true;
    few = null;
  }

  function ready(): Promise<void> {
    building ??= build().catch((error) => {
      building = null;
      throw error;
    });
    return building;
  }

  /** Where that are all, they go into the one index. */
  async function buildFew(): Promise<SnippetIndex> {
    const db = await open();
    if ((await db.snippets.count()) <= atOnce) {
      await ready();
      return index;
    }
    const snippets = await recentSnippets(db, atOnce);
    const target = createSnippetIndex();
    putRead(target, snippets.toReversed());
    return target;
  }

  /** Of the few, what was written since. */
  function tell(write: (target: SnippetIndex) => void): void {
    write(index);
    // What fails is told to those who search.
    few?.then(
      (target) => target !== index && write(target),
      () => {},
    );
  }

  return {
    async search(query, context) {
      // What was forgotten meanwhile is built anew before it is asked.
      for (let built: Promise<void> | null = null; built === null || built !== building; ) {
        built = ready();
        await built;
      }
      return index.search(query, context);
    },
    async searchSoFar(query, context) {
      while (!isWhole) {
        few ??= buildFew().catch((error) => {
          few = null;
          throw error;
        });
        const asked = few;
        const target = await asked;
        // Unless all is there by now, or was forgotten meanwhile.
        if (asked === few) return { results: target.search(query, context), isWhole: false };
      }
      return { results: index.search(query, context), isWhole: true };
    },
    put(snippet) {
      dropped.delete(snippet.id);
      tell((target) => target.put(snippet));
    },
    drop(id) {
      dropped.add(id);
      tell((target) => target.drop(id));
    },
    reset() {
      index = createSnippetIndex();
      building = null;
      isWhole = false;
      few = null;
      dropped.clear();
    },
  };
}

async function readAll(db: Database): Promise<Snippet[]> {
  const all: Snippet[] = [];
  for (let last = ''; ; last = all.at(-1)!.id) {
    const chunk = await db.snippets.where('id').above(last).limit(CHUNK).toArray();
    for (const snippet of chunk) all.push(snippet);
    if (chunk.length < CHUNK) return all;
  }
}
