import type { SearchContext, SearchResult } from '../snippets/search/entry.ts';
import { createSnippetIndex } from '../snippets/search/search.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { Database } from './database.ts';
import { nextTurn } from './next-turn.ts';

/** The search index over the stored snippets: built at the first search (or `warm`), then kept in step with writes. */
export interface SnippetFinder {
  search(query: string, context: SearchContext): Promise<SearchResult[]>;
  put(snippet: Snippet): void;
  drop(id: string): void;
  /** Forgets the index, after the table was changed as a whole. */
  reset(): void;
}

// What is read and indexed in some 20 ms.
const CHUNK = 500;

/** `open` is first called by the first search. */
export function createSnippetFinder(open: () => Promise<Database>): SnippetFinder {
  let index = createSnippetIndex();
  let building: Promise<void> | null = null;
  /** What was dropped since the last build began. */
  const dropped = new Set<string>();

  /** In chunks, so that other calls are answered between them. */
  async function build(): Promise<void> {
    const db = await open();
    const target = index;
    dropped.clear();
    const all = await readAll(db);
    // Of those that match alike, the index shows what was put in last.
    all.sort((a, b) => a.updatedAt - b.updatedAt);
    for (let from = 0; from < all.length && target === index; from += CHUNK) {
      for (const snippet of all.slice(from, from + CHUNK)) {
        // What was written while the index was built is newer than what was read here.
        if (!target.has(snippet.id) && !dropped.has(snippet.id)) target.put(snippet);
      }
      await nextTurn();
    }
  }

  function ready(): Promise<void> {
    building ??= build().catch((error) => {
      building = null;
      throw error;
    });
    return building;
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
    put: (snippet) => index.put(snippet),
    drop(id) {
      dropped.add(id);
      index.drop(id);
    },
    reset() {
      index = createSnippetIndex();
      building = null;
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
