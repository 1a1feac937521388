import type { Asked } from './asked.ts';
import { addAll, allBits, type Bits, eachBit, isEmpty, keepOnly, takeOut } from './bits.ts';
import type { SearchContext } from './entry.ts';
import type { Found } from './found.ts';
import { aloud, inBodyAloud, matchSnippet } from './match-snippet.ts';
import { rank } from './rank.ts';
import type { Candidates } from './segment.ts';
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
): void {
  if (!terms.some(({ isSpokenInBodies }) => isSpokenInBodies)) return;
  const before = new Set(found.map(({ entry }) => entry));
  // A single term that stands there as it is was found before.
  const otherwise = terms.length > 1 ? inBodyAloud : aloud;
  const known = new Map<Asked, Bits>();
  const holding = (one: Asked) => {
    const bits = known.get(one) ?? holders(one);
    known.set(one, bits);
    return bits;
  };
  const look = ({ segment }: Asked, bits: Bits) =>
    eachBit(bits, (row) => {
      const entry = segment.entry(row);
      if (!entry || before.has(entry)) return true;
      const match = matchSnippet(entry, terms, otherwise);
      if (match) found.push({ entry, match, score: rank(match, entry.snippet, context) });
      return found.length < limit;
    });
  if (asked.every((one) => isEmpty(one.lifted) || look(one, keepOnly(holding(one).slice(), one.lifted))))
    asked.every((one) => look(one, takeOut(holding(one).slice(), one.lifted)));
}

function holders({ candidates }: Asked): Bits {
  const [first, ...others] = candidates;
  // A single term that isn't spelled in the body was found before.
  if (others.length === 0) return first!.spelledAnywhere!();
  return candidates.map(spelledOrNot).reduce(keepOnly, allBits());
}

const spelledOrNot = ({ anywhere, spelledAnywhere }: Candidates) =>
  spelledAnywhere ? addAll(spelledAnywhere().slice(), anywhere) : anywhere;
