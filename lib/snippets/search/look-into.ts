import type { Asked } from './asked.ts';
import { addAll, allBits, type Bits, copyOf, eachBit, hasBit, isEmpty, keepOnly, noBits, takeOut } from './bits.ts';
import type { Budget } from './budget.ts';
import type { Entry, SearchContext } from './entry.ts';
import type { Found } from './found.ts';
import { inBodyAloud, type Match, matchBody, matchSnippet } from './match-snippet.ts';
import { rank } from './rank.ts';
import type { Term } from './term.ts';

/**
 * Adds to what was found, up to `limit`, what holds a term only spelled in the body: those that use or the caret's place
 * lifts before the others, and the newest first.
 */
export function lookInto(
  asked: readonly Asked[],
  terms: readonly Term[],
  context: SearchContext,
  limit: number,
  found: Found[],
  budget: Budget,
): void {
  if (budget.isSpent() || !terms.some(({ isSpokenInBodies }) => isSpokenInBodies)) return;
  const before = new Set(found.map(({ entry }) => entry));
  // A single term that stands there as it is, or that is held up front, was found before.
  const match =
    terms.length === 1
      ? spelledInBody(terms[0]!)
      : (entry: Entry, isUpFront: boolean) =>
          isUpFront ? matchSnippet(entry, terms, inBodyAloud) : matchBody(entry, terms);
  const known = new Map<Asked, Held>();
  const holding = (one: Asked) => {
    const held = known.get(one) ?? holders(one);
    known.set(one, held);
    return held;
  };
  const look = (one: Asked, bits: Bits) =>
    eachBit(bits, (row) => {
      const entry = one.segment.entry(row);
      if (!entry || before.has(entry)) return true;
      const matched = match(entry, hasBit(holding(one).upFront, row));
      if (!matched) return budget.spend();
      found.push({ entry, match: matched, score: rank(matched, entry.snippet, context) });
      return found.length < limit;
    });
  if (asked.every((one) => isEmpty(one.lifted) || look(one, keepOnly(copyOf(one.lifted), holding(one).anywhere))))
    asked.every((one) => look(one, takeOut(copyOf(holding(one).anywhere), one.lifted)));
}

const spelledInBody =
  (term: Term) =>
  ({ body }: Entry): Match | null =>
    term.spells(body) ? { places: ['body-sound'], title: [], body: [] } : null;

interface Held {
  anywhere: Bits;
  /** Those that may hold one of the terms up front. */
  upFront: Bits;
}

/** Of each term in turn, only among those that may hold the ones before. */
function holders({ probes, candidates, spelled: spelledIn }: Asked): Held {
  let within = allBits();
  const upFront = noBits();
  for (const index of probes.keys()) {
    if (isEmpty(within)) break;
    const spelled = spelledIn(index, within);
    // A single term that isn't spelled in the body was found before.
    if (spelled && probes.length === 1) return { anywhere: spelled, upFront };
    const found = candidates(index, within);
    addAll(upFront, found.upFront);
    within = spelled ? addAll(spelled, found.anywhere) : found.anywhere;
  }
  return { anywhere: within, upFront };
}
