import { codesOf } from './text-codes.ts';

/** Finds many fixed strings in one pass over a text. */
export interface Matcher {
  /**
   * Every occurrence of every term, overlapping ones too, by rising start, and in the order given where several begin.
   * What it returns holds until the next call.
   */
  find(text: string): Hits;
}

/** Occurrence `i < count` is of the term with the index `terms[i]` in the list given to `compile`, and begins at `starts[i]`. */
export interface Hits {
  count: number;
  terms: Int32Array;
  starts: Int32Array;
}

const NONE = -1;
const SINGLE = 1;
const LONGER = 2;
/** Slots for each entry of a hash table: so many that most look-ups for what isn't there end at an empty one. */
const ROOM = 8;

/**
 * Compiles terms to a trie whose edges stand in hash tables: the first two characters lead into it with one look-up,
 * each further one with another, however many terms begin alike. Building takes milliseconds for thousands of terms,
 * unlike an automaton's. The same term may stand in the list twice; both are reported. Throws on an empty term, which
 * would match everywhere.
 */
export function compile(terms: readonly string[]): Matcher {
  const empty = terms.indexOf('');
  if (empty >= 0) throw new Error(`Term ${empty} is empty; a term needs at least one character.`);

  // For few terms a table of all characters would cost more than they do: there some share a place in it.
  const firstMask = powerOfTwo(256 * terms.length, 1024, 65_536) - 1;
  const firsts = new Uint8Array(firstMask + 1);
  const { nodes, entryMask, entries, edgeMask, edges, outputs, alike } = buildTrie(terms);
  const { keys, parents } = nodes;
  const pairMask = powerOfTwo(64 * terms.length, 1024, 2 ** 18) - 1;
  const pairs = new Uint8Array((pairMask + 1) >> 3);
  for (const term of terms) {
    const first = term.charCodeAt(0);
    firsts[first & firstMask]! |= term.length === 1 ? SINGLE : LONGER;
    if (term.length === 1) continue;
    const bit = pairOf(first, term.charCodeAt(1)) & pairMask;
    pairs[bit >> 3]! |= 1 << (bit & 7);
  }

  const hits: Hits = { count: 0, terms: new Int32Array(64), starts: new Int32Array(64) };
  /** Puts a node's terms behind the first `count` hits, those of the same start in the order given; how many there are then. */
  const add = (node: number, start: number, count: number) => {
    let { terms: found, starts } = hits;
    let after = count;
    for (let term = outputs[node]!; term !== NONE; term = alike[term]!) {
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
  /** The node that one or two characters lead to; a single one has no parent, two have themselves as one. */
  const enter = (first: number, second: number, parent: number) => {
    const key = (first << 16) | second;
    for (let slot = hash(first, second) & entryMask; ; slot = (slot + 1) & entryMask) {
      const node = entries[slot]!;
      if (node === NONE || (keys[node] === key && parents[node] === parent)) return node;
    }
  };

  return {
    find(text) {
      const codes = codesOf(text);
      const { length } = text;
      let count = 0;
      for (let at = 0; at < length; at++) {
        const first = codes[at]!;
        const kinds = firsts[first & firstMask]!;
        if (kinds === 0) continue;
        if (kinds & SINGLE) {
          const node = enter(first, 0, ALONE);
          if (node !== NONE) count = add(node, at, count);
        }
        if ((kinds & LONGER) === 0 || at + 1 === length) continue;
        const second = codes[at + 1]!;
        const bit = pairOf(first, second) & pairMask;
        if ((pairs[bit >> 3]! & (1 << (bit & 7))) === 0) continue;
        let node = enter(first, second, PAIR);
        for (let next = at + 2; node !== NONE; next++) {
          if (outputs[node] !== NONE) count = add(node, at, count);
          if (next >= length) break;
          const code = codes[next]!;
          let slot = hash(node, code) & edgeMask;
          let child = edges[slot]!;
          while (child !== NONE && (parents[child] !== node || keys[child] !== code)) {
            slot = (slot + 1) & edgeMask;
            child = edges[slot]!;
          }
          node = child;
        }
      }
      hits.count = count;
      return hits;
    },
  };
}

/** What stands for a parent of the nodes of one character, and of two. */
const ALONE = -1;
const PAIR = -2;

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
    keys.push(length === 1 ? last << 16 : length === 2 ? (text.charCodeAt(0) << 16) | last : last);
    parents.push(parent);
    numbers.set(text, node);
    return node;
  };
  // Last to first, so that equal terms are reported in the order given.
  for (let term = terms.length - 1; term >= 0; term--) {
    const node = nodeOf(terms[term]!);
    alike[term] = outputs[node]!;
    outputs[node] = term;
  }

  const begins = parents.filter((parent) => parent < 0).length;
  const entryMask = powerOfTwo(ROOM * begins, 64) - 1;
  const entries = new Int32Array(entryMask + 1).fill(NONE);
  const edgeMask = powerOfTwo(ROOM * (parents.length - begins), 64) - 1;
  const edges = new Int32Array(edgeMask + 1).fill(NONE);
  for (let node = 0; node < parents.length; node++) {
    const [parent, key] = [parents[node]!, keys[node]!];
    if (parent < 0) put(entries, hash(key >>> 16, key & 0xffff), node);
    else put(edges, hash(parent, key), node);
  }
  return {
    nodes: { keys: Int32Array.from(keys), parents: Int32Array.from(parents) },
    entryMask,
    entries,
    edgeMask,
    edges,
    outputs: Int32Array.from(outputs),
    alike,
  };
}

/** Puts a node in the first free slot from its hash on; the table has as many slots as a power of two. */
function put(table: Int32Array, hashed: number, node: number): void {
  const mask = table.length - 1;
  let slot = hashed & mask;
  while (table[slot] !== NONE) slot = (slot + 1) & mask;
  table[slot] = node;
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
