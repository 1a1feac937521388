import type { Entry } from './entry.ts';
import { matchReading } from './match-reading.ts';
import type { Match, Place } from './match-snippet.ts';
import { findRoughly } from './rough.ts';
import { spellOut } from './spelling.ts';

/** Shorter terms with a slip in them could be anything. */
export function mayBeRough(term: string): boolean {
  return term.length >= (/^[a-z]+$/.test(term) ? 4 : 3);
}

/** Finds a term despite one typing error, or characters that sound the same; tells the ranges to `match`. */
export function matchRoughly(entry: Entry, term: string, { title, body }: Match): Place | null {
  if (!mayBeRough(term)) return null;
  const inTitle = findRoughly(entry.title, term) ?? matchReading(entry.title, spellOut(term).letters);
  const spelled = inTitle ?? (/^[a-z]+$/.test(term) ? misspelled(entry.title, term) : null);
  if (spelled) {
    title.push(spelled);
    return 'rough';
  }
  const inBody = findRoughly(entry.body, term);
  if (!inBody) return null;
  body.push(inBody);
  return 'rough';
}

function misspelled(title: string, term: string) {
  const { letters, owner } = spellOut(title);
  const range = findRoughly(letters, term);
  return range && ([owner[range[0]]!, owner[range[1] - 1]! + 1] as [number, number]);
}
