import { bitOf, codeSet, has } from './code-set.ts';
import { pairOf, withBefore, withBehind } from './pair-of.ts';
import { anchorsOf } from './term-anchors.ts';
import { bitAt, termFilter } from './term-filter.ts';
import { HEAD, hash, termTable } from './term-table.ts';
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
 * most pairs in a text that they are no term's, and another one of half the rest, by what stands beside them. Of what is
 * left a hash table tells the terms, which are compared. Building takes milliseconds for thousands of terms. The same term
 * may stand in the list twice; both are reported. A term with a NUL in it, which parts texts that are searched together,
 * is found nowhere. Throws on an empty term, which would match everywhere.
 *
 * What is asked at every character is kept in as little memory as it can be: a pass over a paragraph comes between much
 * other work, and finds its tables gone from the processor's caches.
 */
export function compile(terms: readonly string[], usual: Iterable<string> = []): Matcher {
  const empty = terms.indexOf('');
  if (empty >= 0) throw new Error(`Term ${empty} is empty; a term needs at least one character.`);

  const anchors = anchorsOf(terms, usual);
  const { slots, mask, records } = termTable(terms, anchors);
  const singles = singlesOf(terms);
  const isSingle = codeSet(String.fromCharCode(...singles.keys()));
  const { pairs, around, mask: bitMask } = termFilter(terms, anchors);

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
    while (slots[slot] !== pair) {
      if (slots[slot] === 0) return;
      slot = (slot + 2) & mask;
    }
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
      found[count] = at;
      count += bitAt(pairs, pairOf(code, second) & bitMask) | bitOf(isSingle, code);
    }
    return count;
  }

  /** Leaves the first `count` places at which a pair stands beside what one of its terms has there, in the same way. */
  function siftPlaces(codes: Uint16Array, count: number): number {
    const found = places;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const at = found[index]!;
      const code = codes[at]!;
      const pair = pairOf(code, codes[at + 1]!);
      const before = at === 0 ? 0 : codes[at - 1]!;
      found[kept] = at;
      kept +=
        bitAt(around, pair & bitMask) |
        bitAt(around, withBehind(pair, codes[at + 2]!) & bitMask) |
        bitAt(around, withBefore(pair, before) & bitMask) |
        bitOf(isSingle, code);
    }
    return kept;
  }

  function findIn(codes: Uint16Array, length: number): Hits {
    hits.count = 0;
    const count = siftPlaces(codes, findPlaces(codes, length));
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

/** Whether one hit belongs behind another: by start, then in the order given. */
function isBehind(start: number, term: number, otherStart: number, otherTerm: number): boolean {
  return start > otherStart || (start === otherStart && term > otherTerm);
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
