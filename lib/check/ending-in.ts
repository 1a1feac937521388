import { CLAUSE_SIGNS } from './full-width-signs.ts';
import type { Lost } from './lost-objects.ts';

/** Where one of these ends a clause whose verb wants another object. */
export function endingIn(words: readonly string[], lost: Omit<Lost, 'term'>): Lost[] {
  return words.flatMap((word) => [...CLAUSE_SIGNS].map((sign) => ({ term: word + sign, ...lost })));
}
