import type { SearchContext, SearchResult } from '../snippets/search/entry.ts';
import { createSnippetIndex } from '../snippets/search/search.ts';
import type { Snippet } from '../snippets/snippet.ts';
import type { Database } from './database.ts';

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

  /** In chunks by primary key, so that other calls are answered between them. */
  async function build(): Promise<void> {
    const db = await open();
    const target = index;
    let last = '';
    for (;;) {
      const chunk = await db.snippets.where('id').above(last).limit(CHUNK).toArray();
      // What was written while the index was built is newer than what was read here.
      for (const snippet of chunk) if (!target.has(snippet.id)) target.put(snippet);
      if (chunk.length < CHUNK) return;
      last = chunk.at(-1)!.id;
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
    drop: (id) => index.drop(id),
    reset() {
      index = createSnippetIndex();
      building = null;
    },
  };
}
