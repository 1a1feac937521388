import type { Client } from '../messaging/rpc.ts';
import type { SearchResult } from '../snippets/search/entry.ts';
import type { Snippet, SnippetInput } from '../snippets/snippet.ts';
import type { SnippetStore } from '../store/snippet-store.ts';

interface DemoSnippet {
  title: string;
  body: string;
  /** What its fields are filled with unless the user says otherwise. */
  values: Record<string, string>;
}

/**
 * The user's snippets with one more before them, which lives in the demo alone: nothing of it is stored, its uses are
 * told to `onUsed`. What the user saves is their own and goes where it always goes.
 */
export function withDemoSnippet(
  store: Client<SnippetStore>,
  { title, body, values }: DemoSnippet,
  onUsed: () => void,
): Client<SnippetStore> {
  const now = Date.now();
  let snippet: Snippet = { id: 'demo', title, body, folder: [], tags: [], useCount: 0, createdAt: now, updatedAt: now };
  let removed = false;
  const own: Partial<Client<SnippetStore>> = {
    async recent(limit) {
      return [...(removed ? [] : [snippet]), ...(await store.recent(limit))].slice(0, limit);
    },
    async search(query, context) {
      return [...(removed ? [] : found(snippet, query)), ...(await store.search(query, context))];
    },
    async searchSoFar(query, context) {
      const { results, isWhole } = await store.searchSoFar(query, context);
      return { results: [...(removed ? [] : found(snippet, query)), ...results], isWhole };
    },
    async use(id, given) {
      if (id === snippet.id) onUsed();
      else await store.use(id, given);
    },
    async update(id, change: Partial<SnippetInput>, base) {
      if (id !== snippet.id) return store.update(id, change, base);
      snippet = { ...snippet, ...change, updatedAt: Date.now() };
      return snippet;
    },
    async remove(id) {
      if (id === snippet.id) removed = true;
      else await store.remove(id);
    },
    async restore(id) {
      if (id !== snippet.id) return store.restore(id);
      removed = false;
      return snippet;
    },
    lastValues: async (names) => ({ ...values, ...(await store.lastValues(names)) }),
    // What a plan was made up with is no use in a real one.
    keepValues: async () => {},
  };
  return Object.assign(Object.create(store), own);
}

function found(snippet: Snippet, query: string): SearchResult[] {
  const ranges = (text: string): [number, number][] => {
    const at = text.indexOf(query.trim());
    return at < 0 ? [] : [[at, at + query.trim().length]];
  };
  const result = { snippet, title: ranges(snippet.title), body: ranges(snippet.body) };
  return result.title.length || result.body.length ? [result] : [];
}
