import type { Snippet } from '../snippet.ts';
import { addAll, type Bits, eachBit, keepOnly, takeOut } from './bits.ts';
import { type Entry, entryOf, type SearchContext, type SearchResult } from './entry.ts';
import type { Found } from './found.ts';
import { lookInto } from './look-into.ts';
import { mayBeRough, roughMatcher } from './match-roughly.ts';
import { type Match, matchSnippet } from './match-snippet.ts';
import { type Probe, probeOf, roughProbeOf, spokenProbeOf } from './probe.ts';
import { termsOf } from './query.ts';
import { rank } from './rank.ts';
import { type Candidates, createSegment, type Segment } from './segment.ts';

export interface SnippetIndex {
  has(id: string): boolean;
  put(snippet: Snippet): void;
  drop(id: string): void;
  /** Best first. The empty query finds nothing. */
  search(query: string, context?: SearchContext): SearchResult[];
}

// A word may stand in every snippet: what is looked at is bounded. Of those that nothing lifts and that only hold it in
// the body, any are as good as the others; of the rest, the newest of this many are ranked.
const RANKED = 400;
const LOOKED_AT = 300;

export function createSnippetIndex(): SnippetIndex {
  const places = new Map<string, { segment: Segment; row: number }>();
  const segments: Segment[] = [];
  const free: { segment: Segment; row: number }[] = [];

  function newPlace() {
    const known = free.pop();
    if (known) return known;
    if (segments.length === 0 || segments.at(-1)!.isFull()) segments.push(createSegment());
    const segment = segments.at(-1)!;
    return { segment, row: segment.nextRow() };
  }

  return {
    has: (id) => places.has(id),

    put(snippet) {
      const place = places.get(snippet.id) ?? newPlace();
      places.set(snippet.id, place);
      place.segment.put(place.row, entryOf(snippet));
    },

    drop(id) {
      const place = places.get(id);
      if (!place) return;
      places.delete(id);
      place.segment.drop(place.row);
      free.push(place);
    },

    search(query, context = {}) {
      const terms = termsOf(query);
      if (terms.length === 0) return [];
      const limit = context.limit ?? 30;
      const probes = terms.map(probeOf);
      const found = look(segments, terms, probes, context, [RANKED, RANKED, RANKED, limit]);
      if (found.length < limit) lookInto(segments, terms, probes, context, limit, found);
      if (found.length === 0) found.push(...lookRoughly(segments, terms, context));
      found.sort((a, b) => b.score - a.score || b.entry.snippet.updatedAt - a.entry.snippet.updatedAt);
      return found.slice(0, limit).map(({ entry, match }) => resultOf(entry, match));
    },
  };
}

function look(
  segments: Segment[],
  terms: string[],
  probes: Probe[],
  context: SearchContext,
  bounds: number[],
): Found[] {
  const found: Found[] = [];
  const rounds = segments.map((segment) => ({ segment, sets: partition(segment, probes, context) })).reverse();
  for (const [round, bound] of bounds.entries()) {
    const end = found.length + bound;
    for (const { segment, sets } of rounds) {
      const goOn = eachBit(sets[round]!, (row) => {
        const entry = segment.entry(row);
        // The last two rounds hold a term in the body or not at all.
        if (!entry || (round > 1 && !terms.some((term) => entry.body.includes(term)))) return true;
        const match = matchSnippet(entry, terms);
        if (match) found.push({ entry, match, score: rank(match, entry.snippet, context) });
        return found.length < end;
      });
      if (!goOn) break;
    }
  }
  return found;
}

/** With a typing error in one or more terms, where nothing holds them as they are. Titles are looked at first. */
function lookRoughly(segments: Segment[], terms: string[], context: SearchContext): Found[] {
  const found: Found[] = [];
  if (!terms.some(mayBeRough)) return found;
  const probes = terms.map((term) => ({
    exact: probeOf(term),
    // A single term that is spelled in a body was found before.
    spoken: terms.length > 1 ? spokenProbeOf(term) : null,
    rough: mayBeRough(term) ? roughProbeOf(term) : null,
  }));
  const candidates = (segment: Segment, { exact, spoken, rough }: (typeof probes)[number]) => {
    const found = segment.candidates(exact);
    if (spoken) addAll(found.anywhere, segment.spoken(spoken));
    const more = rough && segment.roughCandidates(rough);
    if (more) for (const part of ['anywhere', 'upFront'] as const) addAll(found[part], more[part]);
    return found;
  };
  const rounds = segments.map((segment) => ({ segment, sets: intersect(probes.map((p) => candidates(segment, p))) }));
  const otherwise = roughMatcher(terms);
  let lookedAt = 0;
  for (const part of ['upFront', 'deep'] as const) {
    for (const { segment, sets } of rounds.toReversed()) {
      const goOn = eachBit(sets[part], (row) => {
        const entry = segment.entry(row);
        const match = entry && matchSnippet(entry, terms, otherwise);
        if (match) found.push({ entry, match, score: rank(match, entry.snippet, context) });
        return ++lookedAt < LOOKED_AT;
      });
      if (!goOn) return found;
    }
  }
  return found;
}

/** In the order of looking: matches up front that are lifted, those that aren't; the others so. */
function partition(segment: Segment, probes: Probe[], context: SearchContext): Bits[] {
  const { upFront, deep } = intersect(probes.map(segment.candidates));
  const lifted = segment.lifted(context);
  return [
    keepOnly(upFront.slice(), lifted),
    takeOut(upFront.slice(), lifted),
    keepOnly(deep.slice(), lifted),
    takeOut(deep.slice(), lifted),
  ];
}

/** Those that may hold every term up front, and the rest of those that may hold every term. */
function intersect(all: Candidates[]): { upFront: Bits; deep: Bits } {
  const upFront = all.map((each) => each.upFront).reduce(keepOnly);
  const anywhere = all.map((each) => each.anywhere).reduce(keepOnly);
  return { upFront, deep: takeOut(anywhere, upFront) };
}

function resultOf({ snippet }: Entry, { title, body }: Match): SearchResult {
  return { snippet, title, body };
}
