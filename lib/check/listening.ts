import { compile, type Hits } from '../knowledge/matcher.ts';
import { Page } from './page.ts';
import { inOrderOnce, queues } from './queues.ts';
import type { AnyRule, Hit } from './rule.ts';
import { isSign, NOBODY, waitingFor } from './signs.ts';

/** Finds out which rules have something to look at in which texts. */
export interface Listening {
  /** The texts heard last. */
  readonly page: Page;
  /** Reads texts, and finds out for each rule about which of them it is to be asked. */
  hear(texts: readonly string[]): void;
  /** By rule, how many texts it is to be asked about, and their places, the first of so many; until others are heard. */
  readonly counts: Int32Array;
  readonly places: readonly (readonly number[])[];
  /** Where a rule's terms stand in the text at a place; each rule is to be asked for its places in their order. */
  hitsIn(place: number, rule: number): readonly Hit<unknown>[];
}

/** The entry of a text that a rule only needs to stand there. */
const NEEDED = Symbol();
const NO_HITS: Hit<unknown>[] = [];

/**
 * Listens on behalf of rules. One pass over all texts finds the terms of all of them, however many rules there are;
 * signs, first and last characters are looked up in tables. What was found is then put before each rule in turn, all at
 * once: its code and its tables are at hand for that, and the processor knows what comes next. `usual` are texts like
 * those to come, for the pass to know which words are rare.
 */
export function listenFor(rules: readonly AnyRule[], usual: readonly string[] = []): Listening {
  const page = new Page();
  const { terms, owners, entries } = termsOf(rules);
  const matcher = compile(terms, usual);
  const lengths = Int32Array.from(terms, (term) => term.length);
  const signs = waitingFor(rules.map(({ needs }) => needs && [...needs].filter(isSign)));
  const openers = waitingFor(rules.map(({ opens }) => opens));
  const closers = waitingFor(rules.map(({ closes }) => closes));
  const heedsTerm = rules.map((rule) => rule.heedsTerm);
  const heedsSign = rules.map((rule) => rule.heedsSign);
  const fewest = Int32Array.from(rules, (rule) => rule.fewest ?? 1);
  const echoing = indexesOf(rules, ({ echoes }) => echoes === true);
  const always = indexesOf(rules, (rule) => waysOf(rule) === 0);
  /** Rules that may be woken by one thing and then by another, in an earlier text. */
  const mixed = indexesOf(rules, (rule) => waysOf(rule) > 1);
  const hearsAll = rules.map((rule) => rule.hearsAll === true);
  const hasTerms = rules.map((rule) => rule.terms !== undefined);

  const counts = new Int32Array(rules.length);
  const places = rules.map((): number[] => []);
  let found: Hits = { count: 0, terms: new Int32Array(0), starts: new Int32Array(0) };
  /** How many texts were heard. */
  let heard = 0;
  /** The place of the text that each hit is in. */
  let placesOf = new Int32Array(64);
  /** How many of each rule's hits are in texts before the one it was last asked about. */
  const passed = new Int32Array(rules.length);
  /** For each rule its hits, and for each list of rules the marks they wait for, all by their indexes. */
  const hitsOf = queues(rules.length);
  const signsOf = queues(signs.lists.length);

  function wake(rule: number, place: number): void {
    places[rule]![counts[rule]!++] = place;
  }

  function wakeAll(list: Int32Array, place: number): void {
    for (let index = 0; index < list.length; index++) wake(list[index]!, place);
  }

  /** Puts down the hits of each rule, and the marks of each sort. */
  function deal(): void {
    const { terms: numbers, starts, count } = found;
    const { lists: ofRules, counts: hitCounts } = hitsOf;
    hitCounts.fill(0);
    if (count > placesOf.length) placesOf = new Int32Array(2 * count);
    let place = 0;
    for (let hit = 0; hit < count; hit++) {
      while (starts[hit]! >= page.starts[place + 1]!) place++;
      placesOf[hit] = place;
      const rule = owners[numbers[hit]!]!;
      ofRules[rule]![hitCounts[rule]!++] = hit;
    }

    const { codes, marks, marksFrom } = page;
    const { of } = signs;
    const { lists, counts: signCounts } = signsOf;
    signCounts.fill(0);
    const end = marksFrom[heard]!;
    for (let index = 0; index < end; index++) {
      const number = of[codes[marks[index]!]!]!;
      lists[number]![signCounts[number]!++] = index;
    }
  }

  /** The text, not before `from`, that the mark with this index is in. */
  function textWith(mark: number, from: number): number {
    const { marksFrom } = page;
    let low = Math.max(0, from);
    let high = heard;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (marksFrom[middle]! <= mark) low = middle;
      else high = middle;
    }
    return low;
  }

  function isHeeded(hit: number, heeds: NonNullable<AnyRule['heedsTerm']>): boolean {
    const term = found.terms[hit]!;
    const start = found.starts[hit]!;
    const entry = entries[term];
    return entry === NEEDED || heeds(page.codes, start, start + lengths[term]!, entry);
  }

  /** Wakes a rule for each text in which one of its terms is heeded, and forgets those that are not. */
  function heedTerms(rule: number): void {
    const heeds = heedsTerm[rule];
    const list = hitsOf.lists[rule]!;
    const count = hitsOf.counts[rule]!;
    let left = fewest[rule]!;
    let place = -1;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const hit = list[index]!;
      const heeded = heeds === undefined || isHeeded(hit, heeds);
      if (heeded || hearsAll[rule]) list[kept++] = hit;
      if (!heeded) continue;
      if (placesOf[hit] !== place) {
        place = placesOf[hit]!;
        left = fewest[rule]!;
      }
      if (--left === 0) wake(rule, place);
    }
    hitsOf.counts[rule] = kept;
  }

  /** The same for signs of one sort, for each rule that waits for it. */
  function heedSigns(sort: number): void {
    const { codes, marks, marksFrom } = page;
    const list = signsOf.lists[sort]!;
    const count = signsOf.counts[sort]!;
    for (const rule of signs.lists[sort]!) {
      const heeds = heedsSign[rule];
      let place = -1;
      for (let at = 0; at < count; at++) {
        const index = list[at]!;
        if (index < marksFrom[place + 1]! || (heeds && !heeds(codes, marks, index))) continue;
        place = textWith(index, place);
        wake(rule, place);
      }
    }
  }

  /** Wakes those who wait for how a text begins and ends. */
  function heedEnds(place: number): void {
    const { codes, firsts, lasts, echoes } = page;
    const first = firsts[place]!;
    const last = lasts[place]!;
    if (first < last) {
      wakeAll(openers.lists[openers.of[codes[first]!]!]!, place);
      wakeAll(closers.lists[closers.of[codes[last - 1]!]!]!, place);
    }
    if (echoes[place]) wakeAll(echoing, place);
    wakeAll(always, place);
  }

  return {
    page,
    hear(texts) {
      page.read(texts);
      found = matcher.findIn(page.codes, page.length);
      counts.fill(0);
      passed.fill(0);
      heard = texts.length;
      deal();
      for (let rule = 0; rule < rules.length; rule++) heedTerms(rule);
      for (let sort = NOBODY + 1; sort < signs.lists.length; sort++) heedSigns(sort);
      for (let place = 0; place < heard; place++) heedEnds(place);
      for (const rule of mixed) counts[rule] = inOrderOnce(places[rule]!, counts[rule]!);
    },
    counts,
    places,
    hitsIn(place, rule) {
      if (!hasTerms[rule]) return NO_HITS;
      const { terms: numbers, starts } = found;
      const list = hitsOf.lists[rule]!;
      const count = hitsOf.counts[rule]!;
      const offset = page.starts[place]!;
      let index = passed[rule]!;
      while (index < count && placesOf[list[index]!]! < place) index++;
      passed[rule] = index;
      let told = 0;
      for (let at = index; at < count && placesOf[list[at]!] === place; at++)
        if (entries[numbers[list[at]!]!] !== NEEDED) told++;
      if (told === 0) return NO_HITS;
      // A list of the right length takes far less room than one that grows.
      const hits = new Array<Hit<unknown>>(told);
      for (let next = 0; next < told; index++) {
        const term = numbers[list[index]!]!;
        if (entries[term] === NEEDED) continue;
        const start = starts[list[index]!]! - offset;
        hits[next++] = { start, end: start + lengths[term]!, entry: entries[term] };
      }
      return hits;
    },
  };
}

/** By how many things a rule may be woken: its terms, each of its signs, and so on. */
function waysOf({ terms, needs, opens, closes, echoes }: AnyRule): number {
  const needed = [...(needs ?? [])];
  const signs = needed.filter(isSign).length;
  const others = [terms || needed.length > signs, opens, closes, echoes];
  return signs + others.filter(Boolean).length;
}

function indexesOf(rules: readonly AnyRule[], chosen: (rule: AnyRule) => boolean): Int32Array {
  return Int32Array.from([...rules.keys()].filter((index) => chosen(rules[index]!)));
}

/** What the matching pass looks for, whose each term is, and what its owner calls it. Single signs are not among it. */
function termsOf(rules: readonly AnyRule[]) {
  const terms: string[] = [];
  const owners: number[] = [];
  const entries: unknown[] = [];
  rules.forEach(({ terms: own, needs }, rule) => {
    const add = (term: string, entry: unknown) => {
      terms.push(term);
      owners.push(rule);
      entries.push(entry);
    };
    for (const [term, entry] of own ?? []) add(term, entry);
    for (const term of needs ?? []) if (!isSign(term)) add(term, NEEDED);
  });
  return { terms, owners: Int32Array.from(owners), entries };
}
