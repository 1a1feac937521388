import type { Entry } from './entry.ts';
import type { Match } from './match-snippet.ts';

/** An entry that a query finds; see rank.ts for its score. */
export interface Found {
  entry: Entry;
  match: Match;
  score: number;
}
