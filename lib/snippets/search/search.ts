import type { Snippet } from '../snippet.ts';
import { addAll, allBits, type Bits, eachBit, keepOnly, takeOut } from './bits.ts';
import { type Entry, entryOf, type SearchContext, type SearchResult } from './entry.ts';
import { matchRoughly, mayBeRough } from './match-roughly.ts';
import { type Match, matchSnippet } from './match-snippet.ts';
import { termsOf } from './query.ts';
import { rank } from './rank.ts';
import { createSegment, type Segment } from './segment.ts';

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
const LOOKED_AT = 4_000;

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
      const exact = look(segments, terms, context, [RANKED, RANKED, RANKED, limit]);
      const found = exact.length > 0 ? exact : lookRoughly(segments, terms, context);
      found.sort((a, b) => b.score - a.score || b.entry.snippet.updatedAt - a.entry.snippet.updatedAt);
      return found.slice(0, limit).map(({ entry, match }) => resultOf(entry, match));
    },
  };
}

interface Found {
  entry: Entry;
  match: Match;
  score: number;
}

function look(segments: Segment[], terms: string[], context: SearchContext, bounds: number[]): Found[] {
  const found: Found[] = [];
  const rounds = segments.map((segment) => ({ segment, sets: partition(segment, terms, context) })).reverse();
  for (const [round, bound] of bounds.entries()) {
    const end = found.length + bound;
    for (const { segment, sets } of rounds) {
      const goOn = eachBit(sets[round]!, (row) => {
        const entry = segment.entry(row);
        const match = entry && matchSnippet(entry, terms);
        if (match) found.push({ entry, match, score: rank(match, entry.snippet, context) });
        return found.length < end;
      });
      if (!goOn) break;
    }
  }
  return found;
}

/** With a typing error in one or more terms, where nothing holds them as they are. */
function lookRoughly(segments: Segment[], terms: string[], context: SearchContext): Found[] {
  const found: Found[] = [];
  let lookedAt = 0;
  if (!terms.some(mayBeRough)) return found;
  for (const segment of [...segments].reverse()) {
    const bits = allBits();
    for (const term of terms) {
      const { anywhere } = segment.candidates(term);
      keepOnly(bits, mayBeRough(term) ? addAll(anywhere, segment.roughCandidates(term)) : anywhere);
    }
    const goOn = eachBit(bits, (row) => {
      const entry = segment.entry(row);
      const match = entry && matchSnippet(entry, terms, matchRoughly);
      if (match) found.push({ entry, match, score: rank(match, entry.snippet, context) });
      return ++lookedAt < LOOKED_AT && found.length < RANKED;
    });
    if (!goOn) break;
  }
  return found;
}

/** In the order of looking: matches up front that are lifted, those that aren't; the others so. */
function partition(segment: Segment, terms: string[], context: SearchContext): Bits[] {
  const [first, ...rest] = terms.map(segment.candidates);
  const { anywhere, upFront } = first!;
  for (const other of rest) {
    keepOnly(anywhere, other.anywhere);
    keepOnly(upFront, other.upFront);
  }
  const lifted = segment.lifted(context);
  const deep = takeOut(anywhere, upFront);
  return [
    keepOnly(upFront.slice(), lifted),
    takeOut(upFront.slice(), lifted),
    keepOnly(deep.slice(), lifted),
    takeOut(deep.slice(), lifted),
  ];
}

function resultOf({ snippet }: Entry, { title, body }: Match): SearchResult {
  return { snippet, title, body };
}
