import { clausesOf, likeness, NEAR, type Near } from '../snippets/likeness.ts';
import type { SearchResult } from '../snippets/search/entry.ts';
import type { Snippet } from '../snippets/snippet.ts';

/** Snippets that are versions of a text, likest first: looked up by its longest parts, which a version mostly keeps. */
export async function nearSnippets(
  text: string,
  limit: number,
  search: (clause: string) => Promise<SearchResult[]>,
): Promise<Near<Snippet>[]> {
  const known = new Map<string, Snippet>();
  for (const clause of clausesOf(text)) for (const { snippet } of await search(clause)) known.set(snippet.id, snippet);
  return [...known.values()]
    .map((snippet) => ({ snippet, likeness: likeness(snippet.body, text) }))
    .filter((near) => near.likeness >= NEAR)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit);
}
