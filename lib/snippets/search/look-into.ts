import { addAll, allBits, type Bits, eachBit, isEmpty, keepOnly, takeOut } from './bits.ts';
import type { SearchContext } from './entry.ts';
import type { Found } from './found.ts';
import { inBodyAloud, matchSnippet } from './match-snippet.ts';
import { type Probe, type SpokenProbe, spokenProbeOf } from './probe.ts';
import { rank } from './rank.ts';
import type { Segment } from './segment.ts';

// Letters that begin no neighbours may still seem to in many bodies.
const LOOKED_AT = 500;

/**
 * Adds to what was found, up to `limit`, what holds a term only spelled in the body: those that use or the caret's place
 * lifts before the others, and the newest first.
 */
export function lookInto(
  segments: Segment[],
  terms: string[],
  probes: Probe[],
  context: SearchContext,
  limit: number,
  found: Found[],
): void {
  const spoken = terms.map(spokenProbeOf);
  if (!spoken.some(Boolean)) return;
  const before = new Set(found.map(({ entry }) => entry));
  const known = new Map<Segment, Bits>();
  const holding = (segment: Segment) => {
    const bits = known.get(segment) ?? candidates(segment, probes, spoken);
    known.set(segment, bits);
    return bits;
  };
  let left = LOOKED_AT;
  const look = (segment: Segment, bits: Bits) =>
    eachBit(bits, (row) => {
      const entry = segment.entry(row);
      if (!entry || before.has(entry)) return true;
      const match = matchSnippet(entry, terms, inBodyAloud);
      if (match) found.push({ entry, match, score: rank(match, entry.snippet, context) });
      return --left > 0 && found.length < limit;
    });
  const lifted = segments.toReversed().map((segment) => [segment, segment.lifted(context)] as const);
  if (lifted.every(([segment, bits]) => isEmpty(bits) || look(segment, keepOnly(holding(segment).slice(), bits))))
    lifted.every(([segment, bits]) => look(segment, takeOut(holding(segment), bits)));
}

function candidates(segment: Segment, probes: Probe[], spoken: (SpokenProbe | null)[]): Bits {
  const bits = allBits();
  for (const [index, probe] of probes.entries()) {
    const { anywhere } = segment.candidates(probe);
    keepOnly(bits, spoken[index] ? addAll(segment.spoken(spoken[index]), anywhere) : anywhere);
  }
  return bits;
}
