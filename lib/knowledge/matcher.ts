/** Finds many fixed strings in one pass over a text. */
export interface Matcher {
  /**
   * Calls `onHit` for every occurrence of every term, overlapping ones too, by rising `start`.
   * `term` is the term's index in the list given to `compile`; a term ends at `start + terms[term].length`.
   */
  scan(text: string, onHit: (term: number, start: number) => void): void;
}

const END = -1;

/**
 * Compiles terms to a hash of their first two characters: one table look-up a character, and a comparison only
 * where the bigram's bucket is not empty. Building takes milliseconds for thousands of terms, unlike an automaton.
 * The same term may stand in the list twice; both are reported. Throws on an empty term, which would match everywhere.
 */
export function compile(terms: readonly string[]): Matcher {
  const empty = terms.indexOf('');
  if (empty >= 0) throw new Error(`Term ${empty} is empty; a term needs at least one character.`);

  const size = tableSize(terms.length);
  const mask = size - 1;
  const heads = new Int32Array(size).fill(END);
  const singles = new Map<number, number[]>();
  const next = new Int32Array(terms.length).fill(END);
  /** A term's first two characters in one number: what a bucket's other terms are told apart by. */
  const pairs = new Int32Array(terms.length);
  const starts = new Uint8Array(65_536);

  // Last to first, so that a bucket lists its terms in the order given.
  for (let term = terms.length - 1; term >= 0; term--) {
    const text = terms[term]!;
    const first = text.charCodeAt(0);
    if (text.length === 1) {
      starts[first]! |= SINGLE;
      singles.set(first, [term, ...(singles.get(first) ?? [])]);
    } else {
      starts[first]! |= LONGER;
      const second = text.charCodeAt(1);
      const slot = hash(first, second) & mask;
      pairs[term] = (first << 16) | second;
      next[term] = heads[slot]!;
      heads[slot] = term;
    }
  }

  return {
    scan(text, onHit) {
      const last = text.length - 1;
      for (let at = 0; at <= last; at++) {
        const code = text.charCodeAt(at);
        const kinds = starts[code]!;
        if (kinds === 0) continue;
        if (kinds & SINGLE) for (const term of singles.get(code)!) onHit(term, at);
        if (kinds & LONGER && at < last) {
          const second = text.charCodeAt(at + 1);
          const pair = (code << 16) | second;
          for (let term = heads[hash(code, second) & mask]!; term !== END; term = next[term]!) {
            if (pairs[term] !== pair) continue;
            if (terms[term]!.length === 2 || text.startsWith(terms[term]!, at)) onHit(term, at);
          }
        }
      }
    },
  };
}

const SINGLE = 1;
const LONGER = 2;

function hash(first: number, second: number): number {
  return Math.imul(first, 0x9e37) ^ Math.imul(second, 0x85eb) ^ (first >> 3);
}

/** A power of two with room for few collisions. */
function tableSize(terms: number): number {
  let size = 1024;
  while (size < terms * 4) size *= 2;
  return size;
}
