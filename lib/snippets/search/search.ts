import type { Snippet } from '../snippet.ts';
import type { Range } from './match-reading.ts';
import { matchSnippet } from './match-snippet.ts';
import { fold, termsOf } from './query.ts';
import { rank } from './rank.ts';

/** Where the caret is, so that what belongs there comes first. */
export interface SearchContext {
  kind?: string;
  section?: string;
  /** 30 if left out. */
  limit?: number;
}

export interface SearchResult {
  snippet: Snippet;
  /** What matched, to highlight. */
  title: Range[];
  body: Range[];
}

/** A snippet with its texts as they are compared. */
export interface Entry {
  snippet: Snippet;
  title: string;
  body: string;
  tags: string;
  abbreviation: string;
}

export interface SnippetIndex {
  has(id: string): boolean;
  put(snippet: Snippet): void;
  drop(id: string): void;
  /** Best first. The empty query finds nothing. */
  search(query: string, context?: SearchContext): SearchResult[];
}

export function createSnippetIndex(): SnippetIndex {
  const entries = new Map<string, Entry>();
  return {
    has: (id) => entries.has(id),
    put(snippet) {
      entries.set(snippet.id, {
        snippet,
        title: fold(snippet.title),
        body: fold(snippet.body),
        tags: fold([...snippet.tags, ...snippet.folder].join('\n')),
        abbreviation: fold(snippet.abbreviation ?? ''),
      });
    },
    drop: (id) => void entries.delete(id),
    search(query, context = {}) {
      const terms = termsOf(query);
      if (!terms.length) return [];
      const now = Date.now();
      const found: { result: SearchResult; score: number }[] = [];
      for (const entry of entries.values()) {
        const match = matchSnippet(entry, terms);
        if (!match) continue;
        const { title, body } = match;
        found.push({
          result: { snippet: entry.snippet, title, body },
          score: rank(match, entry.snippet, context, now),
        });
      }
      found.sort((a, b) => b.score - a.score);
      return found.slice(0, context.limit ?? 30).map(({ result }) => result);
    },
  };
}
