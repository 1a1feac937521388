import { codesOf } from './text-codes.ts';

/** Finds many fixed strings in one pass over a text. */
export interface Matcher {
  /**
   * Every occurrence of every term, overlapping ones too, by rising start, and in the order given where several begin.
   * What it returns holds until the next call.
   */
  find(text: string): Hits;
  /** The same for the first `length` of these UTF-16 code units, with a 0 behind them. */
  findIn(codes: Uint16Array, length: number): Hits;
}

/** Occurrence `i < count` is of the term with the index `terms[i]` in the list given to `compile`, and begins at `starts[i]`. */
export interface Hits {
  count: number;
  terms: Int32Array;
  starts: Int32Array;
}

const NONE = -1;
/** Slots for each entry of the hash table. More would be tried less often in vain, but would fill the caches. */
const ROOM = 2;
/** What stands side by side in a slot: the node and the character that lead to a node, the node, and its first term. */
const [PARENT, KEY, NODE, OUTPUT, SLOT] = [0, 1, 2, 3, 4];

/**
 * Compiles terms to a trie whose edges stand in a hash table: the first two characters lead into it with one look-up,
 * each further one with another, however many terms begin alike. Building takes milliseconds for thousands of terms,
 * unlike an automaton's. The same term may stand in the list twice; both are reported. A term with a NUL in it, which
 * parts texts that are searched together, is found nowhere. Throws on an empty term, which would match everywhere.
 *
 * What is asked at every character is kept in as little memory as it can be: a pass over a paragraph comes between much
 * other work, and finds its tables gone from the processor's caches.
 */
export function compile(terms: readonly string[]): Matcher {
  const empty = terms.indexOf('');
  if (empty >= 0) throw new Error(`Term ${empty} is empty; a term needs at least one character.`);

  const { edges, mask, alike } = buildTrie(terms);
  const singles = new Int32Array(SINGLES).fill(NONE);
  const hasSingles = terms.some(({ length }) => length === 1);
  const pairMask = powerOfTwo(64 * terms.length, 1024, 2 ** 19) - 1;
  const pairs = new Uint8Array((pairMask + 1) >> 3);
  for (const term of terms) {
    const first = term.charCodeAt(0);
    if (term.length === 1) {
      singles[first & (SINGLES - 1)] = 0;
      continue;
    }
    const bit = pairOf(first, term.charCodeAt(1)) & pairMask;
    pairs[bit >> 3]! |= 1 << (bit & 7);
  }

  const hits: Hits = { count: 0, terms: new Int32Array(64), starts: new Int32Array(64) };
  /** Puts terms behind the first `count` hits, those of the same start in the order given; how many there are then. */
  const add = (first: number, start: number, count: number) => {
    let { terms: found, starts } = hits;
    let after = count;
    for (let term = first; term !== NONE; term = alike[term]!) {
      if (after === found.length) {
        found = hits.terms = doubled(found);
        starts = hits.starts = doubled(starts);
      }
      let place = after;
      for (; place > 0 && starts[place - 1] === start && found[place - 1]! > term; place--)
        found[place] = found[place - 1]!;
      found[place] = term;
      starts[after++] = start;
    }
    return after;
  };
  /** Where the slot is to which a character leads from a node; NONE where it leads nowhere. */
  const follow = (parent: number, key: number) => {
    for (let slot = hash(parent, key) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT;
      if (edges[at + NODE] === NONE) return NONE;
      if (edges[at + PARENT] === parent && edges[at + KEY] === key) return at;
    }
  };

  function findIn(codes: Uint16Array, length: number): Hits {
    let count = 0;
    let first = codes[0]!;
    for (let at = 0; at < length; at++) {
      const code = first;
      const second = codes[at + 1]!;
      first = second;
      if (hasSingles && singles[code & (SINGLES - 1)] !== NONE) {
        const slot = follow(ALONE, code);
        if (slot !== NONE) count = add(edges[slot + OUTPUT]!, at, count);
      }
      const bit = pairOf(code, second) & pairMask;
      if ((pairs[bit >> 3]! & (1 << (bit & 7))) === 0) continue;
      let slot = follow(PAIR, (code << 16) | second);
      for (let next = at + 2; slot !== NONE; next++) {
        const output = edges[slot + OUTPUT]!;
        if (output !== NONE) count = add(output, at, count);
        if (edges[slot + NODE] === LEAF) break;
        slot = follow(edges[slot + NODE]!, codes[next]!);
      }
    }
    hits.count = count;
    return hits;
  }

  return { find: (text) => findIn(codesOf(text), text.length), findIn };
}

/** Terms of one character are few: a small table tells most characters that are none. */
const SINGLES = 1024;

/** What stands for a parent of the nodes of one character, and of two; and for a node that leads nowhere. */
const ALONE = -1;
const PAIR = -2;
const LEAF = -2;

/** The trie of some terms. A node of one or two characters has them as its key, a deeper one its last character. */
function buildTrie(terms: readonly string[]) {
  const keys: number[] = [];
  const parents: number[] = [];
  const numbers = new Map<string, number>();
  const outputs: number[] = [];
  const alike = new Int32Array(terms.length).fill(NONE);
  const nodeOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const { length } = text;
    const parent = length === 1 ? ALONE : length === 2 ? PAIR : nodeOf(text.slice(0, -1));
    const last = text.charCodeAt(length - 1);
    const node = outputs.push(NONE) - 1;
    keys.push(length === 2 ? (text.charCodeAt(0) << 16) | last : last);
    parents.push(parent);
    numbers.set(text, node);
    return node;
  };
  // Last to first, so that equal terms are reported in the order given.
  for (let term = terms.length - 1; term >= 0; term--) {
    if (terms[term]!.includes('\0')) continue;
    const node = nodeOf(terms[term]!);
    alike[term] = outputs[node]!;
    outputs[node] = term;
  }

  const mask = powerOfTwo(ROOM * parents.length, 64) - 1;
  const edges = new Int32Array((mask + 1) * SLOT).fill(NONE);
  const inner = new Set(parents);
  for (let node = 0; node < parents.length; node++) {
    const [parent, key] = [parents[node]!, keys[node]!];
    let slot = hash(parent, key) & mask;
    while (edges[slot * SLOT + NODE] !== NONE) slot = (slot + 1) & mask;
    edges.set([parent, key, inner.has(node) ? node : LEAF, outputs[node]!], slot * SLOT);
  }
  return { edges, mask, alike };
}

/** A number for two characters that other two seldom have: enough to tell which pairs begin no term. */
function pairOf(first: number, second: number): number {
  return (first * 37) ^ (second << 2) ^ (second >> 3);
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
