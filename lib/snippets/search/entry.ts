import type { Snippet } from '../snippet.ts';
import { fold } from './query.ts';

/** Half-open, in UTF-16 code units. */
export type Range = [start: number, end: number];

/** Where the caret is, so that what belongs there comes first. */
export interface SearchContext {
  kind?: string;
  section?: string;
  /** 30 if left out. */
  limit?: number;
  /** Whether all that may hold the query is read, however long it takes: see budget.ts. */
  isThorough?: boolean;
}

/** A snippet that a query finds; the ranges are in its own texts, in no promised order, and may overlap. */
export interface SearchResult {
  snippet: Snippet;
  /** What matched, to highlight. */
  title: Range[];
  body: Range[];
}

/** What is found in what is read by now: all, or those used last and the newest. */
export interface SoFar {
  results: SearchResult[];
  isWhole: boolean;
}

/** A snippet with its texts as they are compared (see `fold`). */
export interface Entry {
  snippet: Snippet;
  title: string;
  body: string;
  /** Tags and folders, one a line. */
  tags: string;
  abbreviation: string;
}

export function entryOf(snippet: Snippet): Entry {
  return {
    snippet,
    title: fold(snippet.title),
    body: fold(snippet.body),
    tags: fold([...snippet.tags, ...snippet.folder].join('\n')),
    abbreviation: fold(snippet.abbreviation ?? ''),
  };
}
