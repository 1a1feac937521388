export const TEXT_COLUMNS = 4096;
// Titles are short: an eighth of the columns keeps chance meetings as rare as in bodies.
export const TITLE_COLUMNS = TEXT_COLUMNS / 8;

export const titleColumn = (column: number) => column >> 3;

/**
 * The columns that a text's characters and pairs of neighbours fall in, a few of which share one: a text that lacks a
 * column of the query can't hold it, one that has all of them is looked at. Calls `visit` with repeats.
 */
export function eachTextGram(text: string, visit: (column: number) => void): void {
  let first = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) first = before = 0;
    else {
      visitBoth(code, visit);
      if (before !== 0) visitBoth((before << 16) ^ code ^ 0x5bd1e995, visit);
      // The same over and over has but one pair.
      if (code === before && code === first) visitBoth((code << 16) ^ code ^ 0x27d4eb2f, visit);
      first = before;
      before = code;
    }
  }
}

export function textGrams(text: string): number[] {
  const columns = new Set<number>();
  eachTextGram(text, (column) => columns.add(column));
  return [...columns];
}

/** What stands in most texts fills its column, so everything has two: it rarely shares both. */
function visitBoth(gram: number, visit: (column: number) => void): void {
  visit(columnOf(gram));
  visit(columnOf(gram ^ 0x3c6ef372));
}

// Multiplicative hashing: the high bits of a product with an odd constant spread well.
function columnOf(gram: number): number {
  return Math.imul(gram ^ (gram >>> 15), 0x9e3779b1) >>> 20;
}
