import { compile, type Hits } from '../knowledge/matcher.ts';
import { Page } from './page.ts';
import type { AnyRule, Hit } from './rule.ts';
import { isSign, NOBODY, waitingFor } from './signs.ts';

/** Finds out which rules have something to look at in a text. */
export interface Listening {
  /** The texts heard last. */
  readonly page: Page;
  /** Reads texts and searches them for what rules look for; `listen` tells of them one by one. */
  hear(texts: readonly string[]): void;
  /**
   * Puts the indexes of the rules to be asked about the text at `place` into `asked`, in order, and returns how many
   * there are. They hold until the next call, and so do the hits.
   */
  listen(place: number): number;
  readonly asked: Int32Array;
  /** The places of a rule's terms in the text listened to last, if it is to be asked. */
  hitsOf(rule: number): readonly Hit<unknown>[];
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
  const closers = waitingFor(
    rules.map(({ closes }) => closes),
    rules.map(({ closesBut }) => closesBut),
  );
  const heedsTerm = rules.map((rule) => rule.heedsTerm);
  const heedsSign = rules.map((rule) => rule.heedsSign);
  const fewest = Int32Array.from(rules, (rule) => rule.fewest ?? 1);
  const echoing = indexesOf(rules, ({ echoes }) => echoes === true);
  const always = indexesOf(
    rules,
    (rule) => !rule.terms && !rule.needs && !rule.opens && !rule.closes && rule.closesBut === undefined && !rule.echoes,
  );

  const asked = new Int32Array(rules.length);
  let count = 0;
  let calls = 0;
  /** In which call each rule was woken last, and in which its terms were counted last. */
  const woken = new Int32Array(rules.length);
  const countedIn = new Int32Array(rules.length);
  const counted = new Int32Array(rules.length);
  const hits: Hit<unknown>[][] = rules.map(() => NO_HITS);
  let found: Hits | undefined;
  /** Where each text's hits begin among all that were found. */
  let hitsFrom = new Int32Array(64);

  function wake(rule: number): void {
    woken[rule] = calls;
    let at = count++;
    for (; at > 0 && asked[at - 1]! > rule; at--) asked[at] = asked[at - 1]!;
    asked[at] = rule;
  }

  function wakeAll(list: Int32Array): void {
    for (let index = 0; index < list.length; index++) if (woken[list[index]!] !== calls) wake(list[index]!);
  }

  function isOneOfFew(rule: number): boolean {
    if (countedIn[rule] !== calls) counted[rule] = 0;
    countedIn[rule] = calls;
    return ++counted[rule]! < fewest[rule]!;
  }

  function heedTerms(place: number): void {
    const { terms: numbers, starts } = found!;
    const end = hitsFrom[place + 1]!;
    for (let index = hitsFrom[place]!; index < end; index++) {
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

  function heedSigns(place: number): void {
    const { codes, marks, marksFrom } = page;
    const { of, lists } = signs;
    const end = marksFrom[place + 1]! - 1;
    for (let index = marksFrom[place]!; index < end; index++) {
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

  /** Gives the rules that are woken their hits. */
  function tell(place: number): void {
    const { terms: numbers, starts } = found!;
    for (let index = 0; index < count; index++) hits[asked[index]!] = NO_HITS;
    const end = hitsFrom[place + 1]!;
    for (let index = hitsFrom[place]!; index < end; index++) {
      const term = numbers[index]!;
      const rule = owners[term]!;
      if (woken[rule] !== calls || entries[term] === NEEDED) continue;
      const start = starts[index]! - page.starts[place]!;
      const hit = { start, end: start + lengths[term]!, entry: entries[term] };
      // Nearly always there is one: a list of one takes less room than one that has begun to grow.
      if (hits[rule] === NO_HITS) hits[rule] = [hit];
      else hits[rule]!.push(hit);
    }
  }

  return {
    page,
    asked,
    hear(texts) {
      page.read(texts);
      found = matcher.findIn(page.codes, page.length);
      if (texts.length >= hitsFrom.length) hitsFrom = new Int32Array(2 * texts.length);
      let hit = 0;
      for (let place = 0; place <= texts.length; place++) {
        while (hit < found.count && found.starts[hit]! < page.starts[place]!) hit++;
        hitsFrom[place] = hit;
      }
    },
    listen(place) {
      calls++;
      count = 0;
      heedTerms(place);
      heedSigns(place);
      const first = page.firsts[place]!;
      const last = page.lasts[place]!;
      if (first < last) {
        wakeAll(openers.lists[openers.of[page.codes[first]!]!]!);
        wakeAll(closers.lists[closers.of[page.codes[last - 1]!]!]!);
      }
      if (page.echoes[place]) wakeAll(echoing);
      wakeAll(always);
      if (count > 0) tell(place);
      return count;
    },
    hitsOf: (rule) => hits[rule]!,
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
