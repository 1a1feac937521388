import type { SearchContext } from './entry.ts';

/**
 * So many snippets a query reads without finding all its terms in them. What stands in most of them, but hardly ever side by
 * side, seems to be in up to a fifth: to read one takes a microsecond or two, to read all longer than a plain scan. What
 * use or the caret's place lifts is read first, then the newest. What is lost is among the oldest of the others, and nothing
 * where there are fewer than 3,500 snippets.
 */
export const IN_VAIN = 700;

/** With a slip, much may be meant: so many are read for it, whether in vain or not. */
const ROUGHLY = 300;

/** What a query may still read. */
export interface Budget {
  /** One snippet was read; false if it was the last. */
  spend(): boolean;
  isSpent(): boolean;
}

export const budgetOf = ({ isThorough }: SearchContext): Budget =>
  allowance(isThorough ? Number.POSITIVE_INFINITY : IN_VAIN);

export const roughBudget = (): Budget => allowance(ROUGHLY);

function allowance(snippets: number): Budget {
  let left = snippets;
  return { spend: () => --left > 0, isSpent: () => left <= 0 };
}
