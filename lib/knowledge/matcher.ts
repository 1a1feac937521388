import { codesOf } from './text-codes.ts';

/** Finds many fixed strings in one pass over a text. */
export interface Matcher {
  /** Every occurrence of every term, overlapping ones too, by rising start. What it returns holds until the next call. */
  find(text: string): Hits;
}

/** Occurrence `i < count` is of the term with the index `terms[i]` in the list given to `compile`, and begins at `starts[i]`. */
export interface Hits {
  count: number;
  terms: Int32Array;
  starts: Int32Array;
}

const END = -1;
const SINGLE = 1;
const LONGER = 2;

/**
 * Compiles terms to a hash of their first two characters: one table look-up a character, and a comparison only
 * where the bigram's bucket is not empty. Building takes milliseconds for thousands of terms, unlike an automaton.
 * The same term may stand in the list twice; both are reported. Throws on an empty term, which would match everywhere.
 */
export function compile(terms: readonly string[]): Matcher {
  const empty = terms.indexOf('');
  if (empty >= 0) throw new Error(`Term ${empty} is empty; a term needs at least one character.`);

  const mask = powerOfTwo(4 * terms.length, 64) - 1;
  const heads = new Int32Array(mask + 1).fill(END);
  const next = new Int32Array(terms.length).fill(END);
  /** A term's first two characters in one number: what a bucket's other terms are told apart by. */
  const pairs = new Int32Array(terms.length);
  const lengths = Int32Array.from(terms, (term) => term.length);
  const offsets = new Int32Array(terms.length);
  const letters = new Uint16Array(lengths.reduce((sum, length) => sum + length, 0));
  // For few terms a table of all characters would cost more than they do: there some share a place in it.
  const firstMask = powerOfTwo(256 * terms.length, 1024, 65_536) - 1;
  const firsts = new Uint8Array(firstMask + 1);

  let offset = 0;
  terms.forEach((text, term) => {
    offsets[term] = offset;
    for (let at = 0; at < text.length; at++) letters[offset++] = text.charCodeAt(at);
  });
  // Last to first, so that a bucket lists its terms in the order given.
  for (let term = terms.length - 1; term >= 0; term--) {
    const first = letters[offsets[term]!]!;
    const second = lengths[term] === 1 ? 0 : letters[offsets[term]! + 1]!;
    firsts[first & firstMask]! |= lengths[term] === 1 ? SINGLE : LONGER;
    pairs[term] = (first << 16) | second;
    const slot = hash(first, second) & mask;
    next[term] = heads[slot]!;
    heads[slot] = term;
  }

  const hits: Hits = { count: 0, terms: new Int32Array(64), starts: new Int32Array(64) };
  const add = (term: number, start: number) => {
    if (hits.count === hits.terms.length) {
      hits.terms = doubled(hits.terms);
      hits.starts = doubled(hits.starts);
    }
    hits.terms[hits.count] = term;
    hits.starts[hits.count++] = start;
  };

  return {
    find(text) {
      const codes = codesOf(text);
      const { length } = text;
      hits.count = 0;
      for (let at = 0; at < length; at++) {
        const code = codes[at]!;
        const kinds = firsts[code & firstMask]!;
        if (kinds === 0) continue;
        if (kinds & SINGLE) {
          const pair = code << 16;
          for (let term = heads[hash(code, 0) & mask]!; term !== END; term = next[term]!) {
            if (pairs[term] === pair && lengths[term] === 1) add(term, at);
          }
        }
        if (kinds & LONGER) {
          const second = codes[at + 1]!;
          const pair = (code << 16) | second;
          for (let term = heads[hash(code, second) & mask]!; term !== END; term = next[term]!) {
            if (pairs[term] !== pair) continue;
            const size = lengths[term]!;
            if (size < 2 || at + size > length) continue;
            const from = offsets[term]!;
            let same = 2;
            while (same < size && letters[from + same] === codes[at + same]) same++;
            if (same === size) add(term, at);
          }
        }
      }
      return hits;
    },
  };
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The least power of two that is not below `count`, between two others. */
function powerOfTwo(count: number, least: number, most = 2 ** 30): number {
  let size = least;
  while (size < count && size < most) size *= 2;
  return size;
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
