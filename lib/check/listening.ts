import { compile, type Hits } from '../knowledge/matcher.ts';
import { Page } from './page.ts';
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
  /** Where a rule's terms stand in the text at a place. */
  hitsIn(place: number, rule: number): readonly Hit<unknown>[];
}

/** The entry of a text that a rule only needs to stand there. */
const NEEDED = Symbol();
const NO_HITS: Hit<unknown>[] = [];

/**
 * Listens on behalf of rules. One pass over all texts finds the terms of all of them, however many rules there are;
 * signs, first and last characters are looked up in tables. Nothing is made for a text about which no rule is asked.
 * `usual` are texts like those to come, for the pass to know which words are rare.
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
  const always = indexesOf(rules, (rule) => !rule.terms && !rule.needs && !rule.opens && !rule.closes && !rule.echoes);

  const hasTerms = rules.map(({ terms }) => terms !== undefined);

  const counts = new Int32Array(rules.length);
  // Overwritten, never emptied.
  const places = rules.map((): number[] => []);
  /** The text that is listened to, and its number among all that ever were: nothing has to be wiped between two. */
  let here = 0;
  let calls = 0;
  /** In which call each rule was woken last, and in which its terms were counted last. */
  const woken = new Int32Array(rules.length);
  const countedIn = new Int32Array(rules.length);
  const counted = new Int32Array(rules.length);
  let found: Hits | undefined;
  /** Where each text's hits begin among all that were found. */
  let hitsFrom = new Int32Array(64);

  function wake(rule: number): void {
    woken[rule] = calls;
    places[rule]![counts[rule]!++] = here;
  }

  function wakeAll(list: Int32Array): void {
    for (let index = 0; index < list.length; index++) if (woken[list[index]!] !== calls) wake(list[index]!);
  }

  function isOneOfFew(rule: number): boolean {
    if (countedIn[rule] !== calls) counted[rule] = 0;
    countedIn[rule] = calls;
    return ++counted[rule]! < fewest[rule]!;
  }

  function heedTerms(from: number, to: number): void {
    const { terms: numbers, starts } = found!;
    for (let index = from; index < to; index++) {
      const term = numbers[index]!;
      const rule = owners[term]!;
      if (woken[rule] === calls) continue;
      const start = starts[index]!;
      const entry = entries[term];
      const heeds = entry === NEEDED ? undefined : heedsTerm[rule];
      if (heeds && !heeds(page.codes, start, start + lengths[term]!, entry)) continue;
      if (fewest[rule]! > 1 && isOneOfFew(rule)) continue;
      wake(rule);
    }
  }

  function heedSigns(from: number, to: number): void {
    const { codes, marks } = page;
    const { of, lists } = signs;
    for (let index = from; index < to; index++) {
      const number = of[codes[marks[index]!]!]!;
      if (number === NOBODY) continue;
      const list = lists[number]!;
      for (let at = 0; at < list.length; at++) {
        const rule = list[at]!;
        if (woken[rule] === calls) continue;
        const heeds = heedsSign[rule];
        if (!heeds || heeds(codes, marks, index)) wake(rule);
      }
    }
  }

  function heedEnds(first: number, last: number): void {
    if (first === last) return;
    wakeAll(openers.lists[openers.of[page.codes[first]!]!]!);
    wakeAll(closers.lists[closers.of[page.codes[last - 1]!]!]!);
  }

  return {
    page,
    hear(texts) {
      page.read(texts);
      found = matcher.findIn(page.codes, page.length);
      if (texts.length >= hitsFrom.length) hitsFrom = new Int32Array(2 * texts.length);
      counts.fill(0);
      const { starts, marksFrom, firsts, lasts, echoes } = page;
      let hit = 0;
      for (here = 0; here < texts.length; here++) {
        calls++;
        hitsFrom[here] = hit;
        while (hit < found.count && found.starts[hit]! < starts[here + 1]!) hit++;
        heedTerms(hitsFrom[here]!, hit);
        // The last one is the border.
        heedSigns(marksFrom[here]!, marksFrom[here + 1]! - 1);
        heedEnds(firsts[here]!, lasts[here]!);
        if (echoes[here]) wakeAll(echoing);
        wakeAll(always);
      }
      hitsFrom[texts.length] = hit;
    },
    counts,
    places,
    hitsIn(place, rule) {
      if (!hasTerms[rule]) return NO_HITS;
      const { terms: numbers, starts } = found!;
      const offset = page.starts[place]!;
      let hits = NO_HITS;
      for (let index = hitsFrom[place]!; index < hitsFrom[place + 1]!; index++) {
        const term = numbers[index]!;
        if (owners[term] !== rule || entries[term] === NEEDED) continue;
        const start = starts[index]! - offset;
        const hit = { start, end: start + lengths[term]!, entry: entries[term] };
        // Nearly always there is one: a list of one takes less room than one that has begun to grow.
        if (hits === NO_HITS) hits = [hit];
        else hits.push(hit);
      }
      return hits;
    },
  };
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
