import { compile, type Hits } from '../knowledge/matcher.ts';
import type { BlockReading } from './read-block.ts';
import type { AnyRule, Hit } from './rule.ts';
import { isSign, signBits } from './sign-bits.ts';

/** Finds out which rules have something to look at in a block. */
export interface Listening {
  /** What `readBlock` is to look for among the signs of a text: bits by character. */
  readonly signs: Uint32Array;
  /** Searches texts for what rules look for; `listen` tells of them one by one. */
  hear(texts: readonly string[]): void;
  /**
   * Puts the indexes of the rules to be asked about a block into `asked`, in order, and returns how many there are.
   * They hold until the next call, and so do the hits. `place` is the block's among the texts searched last.
   */
  listen(block: BlockReading, place: number): number;
  readonly asked: Int32Array;
  /** The places of a rule's terms in the block listened to last. */
  hitsOf(rule: number): readonly Hit<unknown>[];
}

/** The entry of a text that a rule only needs to stand there. */
const NEEDED = Symbol();
const NO_HITS: Hit<unknown>[] = [];

/**
 * Listens on behalf of rules. One pass over a block finds the terms of all of them, however many rules there are; what
 * nearly every block has, signs and a first and a last character, is looked up in tables of bits.
 */
export function listenFor(rules: readonly AnyRule[]): Listening {
  const bits = signBits(rules);
  const { terms, owners, entries } = termsOf(rules);
  const matcher = compile(terms);
  const lengths = Int32Array.from(terms, (term) => term.length);
  const always = Uint8Array.from(rules, (rule) => Number(!rule.terms && !rule.needs && !rule.opens && !rule.closes));
  const asked = new Int32Array(rules.length);
  const hits: Hit<unknown>[][] = rules.map(() => NO_HITS);
  /** In which call something of each rule's was found last. */
  const heard = new Int32Array(rules.length);
  let calls = 0;
  let found: Hits | undefined;
  /** Where the hits of each text end among all that were found. */
  let ends: readonly number[] = [];

  function wake(rule: number): void {
    if (heard[rule] === calls) return;
    heard[rule] = calls;
    hits[rule] = NO_HITS;
  }

  function tell(place: number): void {
    const { terms: numbers, starts } = found!;
    const end = ends[place]!;
    for (let index = place ? ends[place - 1]! : 0; index < end; index++) {
      const term = numbers[index]!;
      const rule = owners[term]!;
      wake(rule);
      const entry = entries[term];
      if (entry === NEEDED) continue;
      const start = starts[index]!;
      const hit = { start, end: start + lengths[term]!, entry };
      // Nearly always there is one: a list of one takes less room than one that has begun to grow.
      if (hits[rule] === NO_HITS) hits[rule] = [hit];
      else hits[rule]!.push(hit);
    }
  }

  return {
    signs: bits.signs,
    asked,
    hear(texts) {
      ends = texts.map((text, place) => {
        found = matcher.find(text, place ? found!.count : 0);
        return found.count;
      });
    },
    listen({ text, first, last, signs }, place) {
      calls++;
      tell(place);
      let seen = signs | bits.opens(text.charCodeAt(first)) | bits.closes(text.charCodeAt(last - 1));
      while (seen !== 0) {
        const bit = 31 - Math.clz32(seen);
        seen ^= 1 << bit;
        wake(bits.rules[bit]!);
      }
      let count = 0;
      for (let rule = 0; rule < heard.length; rule++) {
        if (heard[rule] === calls || always[rule] === 1) asked[count++] = rule;
      }
      return count;
    },
    hitsOf: (rule) => (heard[rule] === calls ? hits[rule]! : NO_HITS),
  };
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
