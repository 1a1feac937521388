import type { Suggestion } from './suggestion.ts';

/** A suggestion and the index of the block it goes before, by which suggestions are ordered. */
export interface Placed {
  index: number;
  suggestion: Suggestion;
}
