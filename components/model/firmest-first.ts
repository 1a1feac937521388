import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { NEEDS } from './completeness.ts';

/** What the law requires before what is merely usual; what is asked for alike stays in order. */
export function firmestFirst(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...suggestions].sort((a, b) => NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need));
}
