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

/**
 * Compiles terms: each is looked for by the two neighbouring characters in it that are rarest in `usual`, texts like
 * those that will be searched, as its first ones are often a word that stands everywhere (职工 of 职工意原). A bit says of
 * most pairs in a text that they are no term's; of the others a hash table tells the terms, which are compared. Building
 * takes milliseconds for thousands of terms. The same term may stand in the list twice; both are reported. A term with a
 * NUL in it, which parts texts that are searched together, is found nowhere. Throws on an empty term, which would match
 * everywhere.
 *
 * What is asked at every character is kept in as little memory as it can be: a pass over a paragraph comes between much
 * other work, and finds its tables gone from the processor's caches.
 */
export function compile(terms: readonly string[], usual: Iterable<string> = []): Matcher {
  const empty = terms.indexOf('');
  if (empty >= 0) throw new Error(`Term ${empty} is empty; a term needs at least one character.`);

  const anchored = anchoredTerms(terms, usual);
  const { slots, mask, records } = tableOf(terms, anchored);
  const { flags, byCode } = singlesOf(terms);
  const pairMask = powerOfTwo(64 * terms.length, 1024, 2 ** 19) - 1;
  const pairs = new Uint8Array((pairMask + 1) >> 3);
  for (const pair of anchored.keys()) {
    const bit = pairOf(pair >>> 16, pair & 0xffff) & pairMask;
    pairs[bit >> 3]! |= 1 << (bit & 7);
  }

  const hits: Hits = { count: 0, terms: new Int32Array(64), starts: new Int32Array(64) };
  /** Puts a hit in its place; nearly always that is the last one. */
  const add = (term: number, start: number) => {
    if (hits.count === hits.terms.length) {
      hits.terms = doubled(hits.terms);
      hits.starts = doubled(hits.starts);
    }
    const { terms: found, starts } = hits;
    let place = hits.count++;
    for (; place > 0 && isBehind(starts[place - 1]!, found[place - 1]!, start, term); place--) {
      found[place] = found[place - 1]!;
      starts[place] = starts[place - 1]!;
    }
    found[place] = term;
    starts[place] = start;
  };
  /** Adds the terms with this pair that stand around it. */
  const addAround = (codes: Uint16Array, at: number, pair: number) => {
    let slot = hash(pair) & mask;
    while (slots[2 * slot + 1] !== NONE && slots[2 * slot] !== pair) slot = (slot + 1) & mask;
    for (let record = slots[2 * slot + 1]!; record >= 0; ) {
      const term = records[record]!;
      if (term === NONE) return;
      const start = at - records[record + 1]!;
      const length = records[record + 2]!;
      record += 3;
      let same = start < 0 ? -1 : 0;
      while (same >= 0 && same < length) same = codes[start + same] === records[record + same] ? same + 1 : -1;
      if (same === length) add(term, start);
      record += length;
    }
  };

  function findIn(codes: Uint16Array, length: number): Hits {
    hits.count = 0;
    let first = codes[0]!;
    for (let at = 0; at < length; at++) {
      const code = first;
      const second = codes[at + 1]!;
      first = second;
      if (flags[code & (SINGLES - 1)]) for (const term of byCode.get(code) ?? []) add(term, at);
      const bit = pairOf(code, second) & pairMask;
      if ((pairs[bit >> 3]! & (1 << (bit & 7))) !== 0) addAround(codes, at, (code << 16) | second);
    }
    return hits;
  }

  return { find: (text) => findIn(codesOf(text), text.length), findIn };
}

/** A term, and how far in it the pair stands that it is found by. */
interface Anchored {
  term: number;
  offset: number;
}

/** The terms of more than one character by their rarest pair, as both characters in one number. */
function anchoredTerms(terms: readonly string[], usual: Iterable<string>): Map<number, Anchored[]> {
  const counts = new Uint32Array(COUNTS);
  const count = (text: string, weight: number) => {
    for (let at = 0; at + 1 < text.length; at++) counts[countOf(text, at)]! += weight;
  };
  for (const text of usual) count(text, IN_TEXTS);
  for (const term of terms) count(term, 1);
  const anchored = new Map<number, Anchored[]>();
  terms.forEach((text, term) => {
    if (text.length < 2 || text.includes('\0')) return;
    let offset = 0;
    for (let at = 1; at + 1 < text.length; at++)
      if (counts[countOf(text, at)]! < counts[countOf(text, offset)]!) offset = at;
    const pair = (text.charCodeAt(offset) << 16) | text.charCodeAt(offset + 1);
    const alike = anchored.get(pair);
    if (alike) alike.push({ term, offset });
    else anchored.set(pair, [{ term, offset }]);
  });
  return anchored;
}

/** Pairs are counted in so many places; that two of them share one does no harm. */
const COUNTS = 2 ** 16;
/** What a pair in a text counts, as a multiple of one in a term. */
const IN_TEXTS = 1000;

function countOf(text: string, at: number): number {
  return pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)) & (COUNTS - 1);
}

/** The terms of one character by its code; a small table tells most characters that are none. */
function singlesOf(terms: readonly string[]) {
  const flags = new Uint8Array(SINGLES);
  const byCode = new Map<number, number[]>();
  terms.forEach((text, term) => {
    if (text.length !== 1 || text === '\0') return;
    const code = text.charCodeAt(0);
    flags[code & (SINGLES - 1)] = 1;
    byCode.set(code, [...(byCode.get(code) ?? []), term]);
  });
  return { flags, byCode };
}

const SINGLES = 1024;

/**
 * The terms in two arrays. By hash, a pair and where its terms' records begin, side by side; and the records: the term's
 * index, how far before the pair it begins, its length and its characters, NONE behind the last of a pair.
 */
function tableOf(terms: readonly string[], anchored: ReadonlyMap<number, readonly Anchored[]>) {
  const mask = powerOfTwo(ROOM * anchored.size, 64) - 1;
  const slots = new Int32Array(2 * (mask + 1)).fill(NONE);
  const records: number[] = [];
  for (const [pair, list] of anchored) {
    let slot = hash(pair) & mask;
    while (slots[2 * slot + 1] !== NONE) slot = (slot + 1) & mask;
    slots[2 * slot] = pair;
    slots[2 * slot + 1] = records.length;
    for (const { term, offset } of list) {
      const text = terms[term]!;
      records.push(term, offset, text.length);
      for (let at = 0; at < text.length; at++) records.push(text.charCodeAt(at));
    }
    records.push(NONE);
  }
  return { slots, mask, records: Int32Array.from(records) };
}

/** Slots for each pair. More would be tried less often in vain, but would fill the caches. */
const ROOM = 2;

/** Whether one hit belongs behind another: by start, then in the order given. */
function isBehind(start: number, term: number, otherStart: number, otherTerm: number): boolean {
  return start > otherStart || (start === otherStart && term > otherTerm);
}

/** A number for two characters that other two seldom have: enough to tell which pairs are in no term. */
function pairOf(first: number, second: number): number {
  return (first * 37) ^ (second << 2) ^ (second >> 3);
}

function hash(pair: number): number {
  const mixed = Math.imul(pair, 0x9e3779b1);
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
