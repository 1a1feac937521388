import type { Range } from './entry.ts';
import { matchReading } from './match-reading.ts';
import { inBodyAloud, nowhereElse, type Otherwise } from './match-snippet.ts';
import { findRoughly } from './rough.ts';
import { spelledOut, spellOut } from './spelling.ts';
import type { Term } from './term.ts';

/** Shorter terms with a slip in them could be anything; longer ones are pasted, not typed. */
function mayBeRough(term: string): boolean {
  return term.length >= (isSpelled(term) ? 4 : 3) && term.length <= 16;
}

/** In more than two words nobody slips, and to look for that takes longer than for all the rest. */
const SLIPS = 2;

/** The terms, of those of a query, in which a slip is looked for. */
export const slippery = (terms: readonly Term[]): ReadonlySet<Term> =>
  new Set(terms.filter(({ text }) => mayBeRough(text)).slice(0, SLIPS));

/** Finds some terms despite one typing error, or characters that sound the same; tells the ranges to the match. */
export function roughMatcher(terms: readonly Term[], rough: ReadonlySet<Term>): Otherwise {
  const sounds = new Map(terms.map(({ text }) => [text, spellOut(text).letters]));
  // A single term that stands there as it is was found before.
  const exactly = terms.length > 1 ? inBodyAloud : nowhereElse;
  return (entry, whole, match) => {
    const term = whole.text;
    const place = exactly(entry, whole, match);
    if (place || !rough.has(whole)) return place;
    const { title, body } = match;
    const inLetters = isSpelled(term);
    const spelled =
      findRoughly(entry.title, term) ??
      // Letters that spell the title as they are were found before.
      (inLetters ? misspelled(entry.title, term) : matchReading(entry.title, sounds.get(term)!));
    if (spelled) {
      title.push(spelled);
      return 'rough';
    }
    // Letters with a slip are looked for as sounds of titles: what a body has of them, it has by chance.
    const roughly = inLetters ? null : findRoughly(entry.body, term);
    if (!roughly) return null;
    body.push(roughly);
    return 'rough';
  };
}

const isSpelled = (term: string) => /^[a-z]+$/.test(term);

function misspelled(title: string, term: string): Range | null {
  const range = findRoughly(spelledOut(title), term);
  if (!range) return null;
  const { owner } = spellOut(title);
  return [owner[range[0]]!, owner[range[1] - 1]! + 1];
}
