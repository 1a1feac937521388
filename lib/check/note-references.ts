import { REFERRING, type Reference, referencesIn } from './renumber.ts';
import type { Rule } from './rule.ts';

/** What a rule on numbers reads in every paragraph: the numbers it refers to, which follow where the list is numbered anew. */
export const noteReferences: Pick<Rule<never, Reference[]>, 'needs' | 'check'> = {
  needs: REFERRING,
  check({ text }, _hits, { note }) {
    const references = referencesIn(text);
    if (references.length) note(references);
  },
};
