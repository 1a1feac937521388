import type { Snippet } from '../snippet.ts';
import type { SearchContext } from './entry.ts';
import { type Match, PLACES } from './match-snippet.ts';

const DAY = 86_400_000;

/** Higher is better: where it matched, then whether it belongs at the caret, then use and how lately. */
export function rank(
  { places, title }: Match,
  snippet: Snippet,
  { kind, section }: SearchContext,
  now = Date.now(),
): number {
  const match = Math.min(...places.map((place) => PLACES.indexOf(place)));
  const early = title.length ? 1 / (1 + Math.min(...title.map(([start]) => start))) : 0;
  const fits = (section && snippet.section === section ? 1.5 : 0) + (kind && snippet.kind === kind ? 0.5 : 0);
  const use = Math.min(1, Math.log2(1 + snippet.useCount) / 8);
  const recency = snippet.lastUsed === undefined ? 0 : 1 / (1 + Math.max(0, now - snippet.lastUsed) / (7 * DAY));
  return match + 0.5 * early + fits + use + recency;
}
