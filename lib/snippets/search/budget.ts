import type { SearchContext } from './entry.ts';

/**
 * So many snippets a query reads without finding all its terms in them. What stands in most of them, but hardly ever side by
 * side, seems to be in up to a fifth: to read one takes a microsecond or two, to read all longer than a plain scan. What
 * use or the caret's place lifts is read first, then the newest. What is lost is among the oldest of the others, and nothing
 * where there are fewer than 3,000 snippets.
 * More than a block of rows (see neighbours.ts), so that what stands in one snippet is found behind all that seem to hold it there.
 */
export const IN_VAIN = 600;

/** With a slip, much may be meant: so many are read for it, whether in vain or not, and as many fewer as there are more terms. */
const ROUGHLY = 300;

/** For so many terms: each is looked for until one isn't found, so that of more terms fewer snippets are read. */
const TERMS = 2;

/**
 * So many columns of segments a query reads, of each term its share, to tell who may be spelled by it. What can be spelled in a
 * hundred ways, as one syllable over and over can, takes so many for some 40,000 snippets; what is lost is in the oldest of more.
 */
const COLUMNS = 4_000;

/** How many columns a term may read. */
export const columnsFor = ({ isThorough }: SearchContext, terms: number): number =>
  isThorough ? Number.POSITIVE_INFINITY : COLUMNS / terms;

/** What a query may still read. */
export interface Budget {
  /** One snippet was read; false if it was the last. */
  spend(): boolean;
  isSpent(): boolean;
}

export const budgetOf = ({ isThorough }: SearchContext, terms: number): Budget =>
  allowance(isThorough ? Number.POSITIVE_INFINITY : (IN_VAIN * TERMS) / Math.max(TERMS, terms));

export const roughBudget = (terms: number): Budget => allowance(ROUGHLY / terms);

function allowance(snippets: number): Budget {
  let left = snippets;
  return { spend: () => --left > 0, isSpent: () => left <= 0 };
}
