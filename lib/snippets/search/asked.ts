import { addAll, allBits, type Bits, copyOf, isEmpty, keepOnly, noBits, takeOut } from './bits.ts';
import type { SearchContext } from './entry.ts';
import type { Neighbours } from './neighbours.ts';
import { type Probe, probeOf } from './probe.ts';
import type { Candidates, Segment } from './segment.ts';
import type { Term } from './term.ts';

/** A query as it is put to one segment. What is asked of it is worked out when it is looked at, at most once. */
export interface Asked {
  segment: Segment;
  /** Of each term, in an order of their own. */
  probes: readonly Probe[];
  /** Those that are looked at first. */
  lifted: Bits;
  /** Those that may hold every term as it is or up front. */
  exactly(): Holders;
  /** Those of `within`, which hold the terms before, that may hold a term as it is, or spelled in the title or by a tag. */
  candidates(index: number, within: Bits): Candidates;
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
  // Those whose sets are sooner told first: the others are only told of what is left.
  const probes = terms.map((term) => probeOf(term, neighbours)).sort((a, b) => effortOf(a) - effortOf(b));
  return segments.toReversed().map((segment) => {
    let known: Holders | null = null;
    let first: Bits | null = null;
    let firstCandidates: Candidates | null = null;
    // Nothing is before the first term: it is the same however often it is asked.
    const candidates = (index: number, within: Bits) => {
      if (index > 0) return segment.candidates(probes[index]!, within);
      firstCandidates ??= segment.candidates(probes[0]!, within);
      const { asItIs, anywhere, upFront } = firstCandidates;
      return { asItIs, anywhere: copyOf(anywhere), upFront: copyOf(upFront) };
    };
    return {
      segment,
      probes,
      lifted: segment.lifted(context, probes),
      exactly() {
        known ??= intersect(probes, (within, index) => candidates(index, within));
        return known;
      },
      candidates,
      spelled(index, within) {
        const { spoken } = probes[index]!;
        if (!spoken || index > 0) return spoken && segment.spelled(spoken, within);
        first ??= segment.spelled(spoken, within);
        return copyOf(first);
      },
    };
  });
}

/** Few numbers ask for rare things, too; what has no letters takes next to nothing. */
const effortOf = ({ spoken }: Probe) => spoken?.ways?.spellings.anywhere.numbers.length ?? 0;

/** Of each probe in turn, only among those that may hold the ones before. */
export function intersect(probes: readonly Probe[], candidates: (within: Bits, index: number) => Candidates): Holders {
  const asItIs = noBits();
  const upFront = allBits();
  let within = allBits();
  for (const index of probes.keys()) {
    const found = candidates(within, index);
    addAll(asItIs, found.asItIs);
    keepOnly(upFront, found.upFront);
    within = found.anywhere;
    if (isEmpty(within)) break;
  }
  return { upFront: keepOnly(upFront, within), deep: takeOut(within, upFront), asItIs };
}
