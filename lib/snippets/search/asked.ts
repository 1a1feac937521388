import { addAll, allBits, type Bits, isEmpty, keepOnly, noBits, takeOut } from './bits.ts';
import type { SearchContext } from './entry.ts';
import { mayBeRough } from './match-roughly.ts';
import { type Probe, probeOf } from './probe.ts';
import type { Candidates, Segment } from './segment.ts';
import type { Term } from './term.ts';

/** A query as it is put to one segment: who may hold its words, looked up once for all that is looked at. */
export interface Asked {
  segment: Segment;
  /** Of each term. */
  candidates: Candidates[];
  /** Those that may hold one of the terms as it is. */
  asItIs: Bits;
  /** Those that are looked at first. */
  lifted: Bits;
}

/** The segment with the newest first. */
export function askAll(segments: readonly Segment[], terms: readonly Term[], context: SearchContext): Asked[] {
  const probes = terms.map((term) => ({ ...probeOf(term), isExact: !mayBeRough(term.text) }));
  return segments.toReversed().map((segment) => ask(segment, probes, context));
}

function ask(segment: Segment, probes: readonly (Probe & { isExact: boolean })[], context: SearchContext): Asked {
  // Where nobody may hold one of the terms, the others need not be looked for.
  let isHopeless = false;
  const candidates = probes.map((probe) => {
    const found = isHopeless ? nobody : segment.candidates(probe);
    isHopeless ||=
      probe.isExact && isEmpty(found.anywhere) && (found.spelledAnywhere === null || isEmpty(found.spelledAnywhere()));
    return found;
  });
  return {
    segment,
    candidates,
    asItIs: candidates.reduce((bits, each) => addAll(bits, each.asItIs), noBits()),
    lifted: segment.lifted(context, probes),
  };
}

const nobody: Candidates = { asItIs: noBits(), anywhere: noBits(), upFront: noBits(), spelledAnywhere: null };

/** Those that may hold every term up front, and the rest of those that may hold every term. */
export function intersect(all: readonly Pick<Candidates, 'anywhere' | 'upFront'>[]): { upFront: Bits; deep: Bits } {
  const upFront = all.map((each) => each.upFront).reduce(keepOnly, allBits());
  const anywhere = all.map((each) => each.anywhere).reduce(keepOnly, allBits());
  return { upFront, deep: takeOut(anywhere, upFront) };
}
