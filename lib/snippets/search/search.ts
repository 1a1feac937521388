import type { Snippet } from '../snippet.ts';
import { type Asked, askAll } from './asked.ts';
import { type Bits, copyOf, eachBit, hasBit, isEmpty, keepOnly, lending, takeOut } from './bits.ts';
import { type Budget, budgetOf } from './budget.ts';
import { type Entry, entryOf, type Range, type SearchContext, type SearchResult } from './entry.ts';
import type { Found } from './found.ts';
import { lookInto } from './look-into.ts';
import { lookRoughly } from './look-roughly.ts';
import { inBody, type Match, matchSnippet, nowhereElse } from './match-snippet.ts';
import { createOverview } from './overview.ts';
import { isTyped, termsOf } from './query.ts';
import { rank } from './rank.ts';
import { createSegment, type Segment } from './segment.ts';
import { SHELF, shelve } from './shelf.ts';
import { type Term, termOf } from './term.ts';

/** All snippets, held in memory and kept in step by its owner, so that a query is answered while it is typed. */
export interface SnippetIndex {
  has(id: string): boolean;
  /** To be found before those that match alike and were put in earlier. */
  put(snippet: Snippet): void;
  drop(id: string): void;
  /** Best first. The empty query finds nothing. */
  search(query: string, context?: SearchContext): SearchResult[];
}

// A word may stand in every snippet: what is looked at is bounded. Of those that nothing lifts and that only hold it in
// the body, the newest are as good as any; of the rest, the newest of this many are ranked. What use, the caret's place or a
// whole title lifts is looked at before.
const RANKED = 400;

export function createSnippetIndex(): SnippetIndex {
  const places = new Map<string, { segment: Segment; row: number }>();
  const segments: Segment[] = [];
  const overview = createOverview();
  const free: { segment: Segment; row: number }[] = [];

  function newPlace() {
    const known = free.pop();
    if (known) return known;
    if (segments.length === 0 || segments.at(-1)!.isFull()) addSegment();
    const segment = segments.at(-1)!;
    return { segment, row: segment.nextRow() };
  }

  function addSegment(): void {
    if (segments.length > 0 && segments.length % SHELF === 0) shelve(segments.slice(-SHELF));
    segments.push(createSegment(segments.length, overview));
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
      // What is longer is rarer: it is looked for first.
      const terms = termsOf(query)
        .map((text) => termOf(text, isTyped(query)))
        .sort((a, b) => b.text.length - a.text.length);
      if (terms.length === 0) return [];
      const limit = context.limit ?? 30;
      const ranked = Math.max(RANKED, limit);
      overview.neighbours.settle();
      const found = lending(() => {
        const asked = askAll(segments, terms, overview, context);
        const budget = budgetOf(context, terms.length);
        const found = look(asked, terms, context, [ranked, ranked, ranked, limit], budget);
        if (found.length < limit) lookInto(asked, terms, context, limit, found, budget);
        return found.length > 0 || !isTyped(query) ? found : lookRoughly(asked, terms, context);
      });
      found.sort((a, b) => b.score - a.score || b.entry.snippet.updatedAt - a.entry.snippet.updatedAt);
      return found.slice(0, limit).map(({ entry, match }) => resultOf(entry, match, terms));
    },
  };
}

function look(
  asked: readonly Asked[],
  terms: readonly Term[],
  context: SearchContext,
  bounds: number[],
  budget: Budget,
): Found[] {
  const found: Found[] = [];
  for (const [round, bound] of bounds.entries()) {
    const end = found.length + bound;
    for (const one of asked) {
      const { segment } = one;
      const goOn = eachBit(inRound(one, round), (row) => {
        const entry = segment.entry(row);
        // The last two rounds hold a term in the body or not at all.
        if (!entry || (round > 1 && !terms.some(({ text }) => entry.body.includes(text)))) return budget.spend();
        const match = matchSnippet(entry, terms, hasBit(one.exactly().asItIs, row) ? inBody : nowhereElse);
        if (!match) return budget.spend();
        found.push({ entry, match, score: rank(match, entry.snippet, context) });
        return found.length < end;
      });
      if (budget.isSpent()) return found;
      if (!goOn) break;
    }
  }
  return found;
}

/** In the order of looking: matches up front that are lifted, those that aren't; the others so. */
function inRound({ lifted, exactly }: Asked, round: number): Bits {
  const isLifted = round % 2 === 0;
  if (isLifted && isEmpty(lifted)) return lifted;
  const { upFront, deep } = exactly();
  const bits = copyOf(round < 2 ? upFront : deep);
  return isLifted ? keepOnly(bits, lifted) : takeOut(bits, lifted);
}

function resultOf({ snippet, body }: Entry, match: Match, terms: readonly Term[]): SearchResult {
  const ranges = terms.flatMap((term, index): Range[] => {
    const at = body.indexOf(term.text);
    if (at !== -1) return [[at, at + term.text.length]];
    const spelled = match.places[index] === 'body-sound' ? term.spelledIn(body) : null;
    return spelled ? [spelled] : [];
  });
  return { snippet, title: match.title, body: [...ranges, ...match.body].sort((a, b) => a[0] - b[0]) };
}
