import type { Range } from './entry.ts';
import { matchReading } from './match-reading.ts';
import { inBodyAloud, type Otherwise } from './match-snippet.ts';
import { findRoughly } from './rough.ts';
import { spellOut } from './spelling.ts';

/** Shorter terms with a slip in them could be anything; longer ones are pasted, not typed. */
export function mayBeRough(term: string): boolean {
  return term.length >= (isSpelled(term) ? 4 : 3) && term.length <= 16;
}

/** Finds a term despite one typing error, or characters that sound the same; tells the ranges to the match. */
export function roughMatcher(terms: string[]): Otherwise {
  const sounds = new Map(terms.map((term) => [term, spellOut(term).letters]));
  return (entry, term, match) => {
    const aloud = terms.length > 1 ? inBodyAloud(entry, term, match) : null;
    if (aloud || !mayBeRough(term)) return aloud;
    const { title, body } = match;
    const inTitle = findRoughly(entry.title, term) ?? matchReading(entry.title, sounds.get(term)!);
    const spelled = inTitle ?? (isSpelled(term) ? misspelled(entry.title, term) : null);
    if (spelled) {
      title.push(spelled);
      return 'rough';
    }
    const inBody = findRoughly(entry.body, term);
    if (!inBody) return null;
    body.push(inBody);
    return 'rough';
  };
}

const isSpelled = (term: string) => /^[a-z]+$/.test(term);

function misspelled(title: string, term: string): Range | null {
  const { letters, owner } = spellOut(title);
  const range = findRoughly(letters, term);
  return range && [owner[range[0]]!, owner[range[1] - 1]! + 1];
}
