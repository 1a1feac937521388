import type { SearchContext, SearchResult, SoFar } from './search/entry.ts';

interface Searched {
  search(query: string, context: SearchContext): Promise<SearchResult[]>;
  searchSoFar(query: string, context: SearchContext): Promise<SoFar>;
}

/**
 * Shows what is found at once, and then, where that was not in all snippets, what is found in all: behind the former, which
 * stays where it is, since somebody may be about to choose it. `show` says whether anybody still waits for this answer.
 * Best first but for that; returns what was shown last. `limit` is 30 if left out.
 */
export async function searchInSteps(
  store: Searched,
  query: string,
  context: SearchContext,
  show: (results: SearchResult[], isWhole: boolean) => boolean,
): Promise<SearchResult[]> {
  const { results, isWhole } = await store.searchSoFar(query, context);
  if (!show(results, isWhole) || isWhole) return results;
  const shown = new Set(results.map(({ snippet }) => snippet.id));
  const all = await store.search(query, context);
  const whole = [...results, ...all.filter(({ snippet }) => !shown.has(snippet.id))].slice(0, context.limit ?? 30);
  show(whole, true);
  return whole;
}
