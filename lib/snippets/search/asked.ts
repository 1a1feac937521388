import { addAll, allBits, type Bits, keepOnly, noBits, takeOut } from './bits.ts';
import type { SearchContext } from './entry.ts';
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
  const probes = terms.map(probeOf);
  return segments.toReversed().map((segment) => ask(segment, probes, context));
}

function ask(segment: Segment, probes: readonly Probe[], context: SearchContext): Asked {
  const candidates = probes.map(segment.candidates);
  return {
    segment,
    candidates,
    asItIs: candidates.reduce((bits, each) => addAll(bits, each.asItIs), noBits()),
    lifted: segment.lifted(context, probes),
  };
}

/** Those that may hold every term up front, and the rest of those that may hold every term. */
export function intersect(all: readonly Pick<Candidates, 'anywhere' | 'upFront'>[]): { upFront: Bits; deep: Bits } {
  const upFront = all.map((each) => each.upFront).reduce(keepOnly, allBits());
  const anywhere = all.map((each) => each.anywhere).reduce(keepOnly, allBits());
  return { upFront, deep: takeOut(anywhere, upFront) };
}
