import { bitOf, codeSet, has } from './code-set.ts';
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

/** Where terms may stand in the text that is searched; overwritten, never emptied. */
let places = new Int32Array(4096);

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
  const singles = singlesOf(terms);
  const isSingle = codeSet(String.fromCharCode(...singles.keys()));
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
  /** Adds the terms that stand around a pair which begins at `at`. */
  const addAround = (codes: Uint16Array, at: number, pair: number) => {
    let slot = hash(pair) & mask;
    // The pair of two NULs is none, but may look like a free slot.
    while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 2) & mask;
    if (slots[slot] === 0) return;
    let record = slots[slot + 1]!;
    for (let left = records[record++]!; left > 0; left--) {
      const term = records[record]!;
      const start = at - records[record + 1]!;
      const length = records[record + 2]!;
      record += HEAD;
      let same = start < 0 ? -1 : 0;
      while (same >= 0 && same < length) same = codes[start + same] === records[record + same] ? same + 1 : -1;
      if (same === length) add(term, start);
      record += length;
    }
  };

  /** Puts down where a term may stand. Nothing is decided on the way, so the processor never has to guess at it. */
  function findPlaces(codes: Uint16Array, length: number): number {
    if (length > places.length) places = new Int32Array(2 * length);
    const found = places;
    let count = 0;
    let first = codes[0]!;
    for (let at = 0; at < length; at++) {
      const code = first;
      const second = codes[at + 1]!;
      first = second;
      const bit = pairOf(code, second) & pairMask;
      found[count] = at;
      count += ((pairs[bit >> 3]! >> (bit & 7)) & 1) | bitOf(isSingle, code);
    }
    return count;
  }

  function findIn(codes: Uint16Array, length: number): Hits {
    hits.count = 0;
    const count = findPlaces(codes, length);
    const found = places;
    for (let index = 0; index < count; index++) {
      const at = found[index]!;
      const code = codes[at]!;
      if (has(isSingle, code)) for (const term of singles.get(code)!) add(term, at);
      addAround(codes, at, (code << 16) | codes[at + 1]!);
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

/** The terms of one character by its code. */
function singlesOf(terms: readonly string[]): Map<number, number[]> {
  const singles = new Map<number, number[]>();
  terms.forEach((text, term) => {
    if (text.length !== 1 || text === '\0') return;
    const code = text.charCodeAt(0);
    singles.set(code, [...(singles.get(code) ?? []), term]);
  });
  return singles;
}

/**
 * The terms in two arrays: slots, each a pair and where its records begin, a pair being in the first free slot from its
 * hash on; and the records: how many the pair has, and of each the term's index, how far before its pair it begins, its
 * length and its characters.
 */
function tableOf(terms: readonly string[], anchored: ReadonlyMap<number, readonly Anchored[]>) {
  const mask = powerOfTwo(2 * ROOM * anchored.size, 64) - 2;
  const slots = new Int32Array(mask + 2);
  let size = 0;
  for (const list of anchored.values()) {
    size++;
    for (const { term } of list) size += HEAD + terms[term]!.length;
  }
  const records = terms.length < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
  let next = 0;
  for (const [pair, list] of anchored) {
    let slot = hash(pair) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = pair;
    slots[slot + 1] = next;
    records[next++] = list.length;
    for (const { term, offset } of list) {
      const text = terms[term]!;
      records[next++] = term;
      records[next++] = offset;
      records[next++] = text.length;
      for (let at = 0; at < text.length; at++) records[next++] = text.charCodeAt(at);
    }
  }
  return { slots, mask, records };
}

/** What stands in a record before the term's characters. */
const HEAD = 3;
/** Slots for each pair. With more, free ones would be met sooner, but would fill the caches. */
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
