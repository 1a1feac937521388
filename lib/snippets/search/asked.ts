import { addAll, allBits, type Bits, copyOf, isEmpty, keepOnly, noBits, takeOut } from './bits.ts';
import type { SearchContext } from './entry.ts';
import type { Neighbours } from './neighbours.ts';
import { type Probe, probeOf } from './probe.ts';
import type { Candidates, Segment } from './segment.ts';
import type { Term } from './term.ts';

/** A query as it is put to one segment. What is asked of it is worked out when it is looked at, at most once. */
export interface Asked {
  segment: Segment;
  /** Of each term. */
  probes: readonly Probe[];
  /** Those that are looked at first. */
  lifted: Bits;
  /** Those that may hold every term as it is or up front. */
  exactly(): Holders;
  /** Those of `within`, which hold the terms before, that may hold a term spelled in any text; null if it isn't looked for so. */
  spelled(index: number, within: Bits): Bits | null;
}

export interface Holders {
  /** Every term up front. */
  upFront: Bits;
  /** And the rest. */
  deep: Bits;
  /** Those that may hold one of the terms as it is. */
  asItIs: Bits;
}

/** The segment with the newest first. */
export function askAll(
  segments: readonly Segment[],
  terms: readonly Term[],
  neighbours: Neighbours,
  context: SearchContext,
): Asked[] {
  const probes = terms.map((term) => probeOf(term, neighbours));
  return segments.toReversed().map((segment) => {
    let known: Holders | null = null;
    let first: Bits | null = null;
    return {
      segment,
      probes,
      lifted: segment.lifted(context, probes),
      exactly() {
        known ??= intersect(probes, (probe, within) => segment.candidates(probe, within));
        return known;
      },
      spelled(index, within) {
        const { spoken } = probes[index]!;
        if (!spoken || index > 0) return spoken && segment.spelled(spoken, within);
        // Nothing is before the first one: it is the same however often it is asked.
        first ??= segment.spelled(spoken, within);
        return copyOf(first);
      },
    };
  });
}

/** Of each probe in turn, only among those that may hold the ones before. */
export function intersect(
  probes: readonly Probe[],
  candidates: (probe: Probe, within: Bits, index: number) => Candidates,
): Holders {
  const asItIs = noBits();
  const upFront = allBits();
  let within = allBits();
  for (const [index, probe] of probes.entries()) {
    const found = candidates(probe, within, index);
    addAll(asItIs, found.asItIs);
    keepOnly(upFront, found.upFront);
    within = found.anywhere;
    if (isEmpty(within)) break;
  }
  return { upFront: keepOnly(upFront, within), deep: takeOut(within, upFront), asItIs };
}
