import type { Range } from './entry.ts';
import { matchReading } from './match-reading.ts';
import { fold, termsOf } from './query.ts';

/** Where a text holds the words of a query, as they are or spelled: of each the first place. */
export function rangesIn(text: string, query: string): Range[] {
  const folded = fold(text);
  return termsOf(query).flatMap((term): Range[] => {
    const at = folded.indexOf(term);
    if (at !== -1) return [[at, at + term.length]];
    const spelled = term.length > 1 && /[a-z]/u.test(term) ? matchReading(folded, term) : null;
    return spelled ? [spelled] : [];
  });
}
