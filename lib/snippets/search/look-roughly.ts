import { type Asked, intersect } from './asked.ts';
import { addAll, copyOf, eachBit, noBits } from './bits.ts';
import type { SearchContext } from './entry.ts';
import type { Found } from './found.ts';
import { mayBeRough, roughMatcher } from './match-roughly.ts';
import { matchSnippet } from './match-snippet.ts';
import { type RoughProbe, roughProbeOf } from './probe.ts';
import { rank } from './rank.ts';
import type { Term } from './term.ts';

// With a slip, much may be meant: what is looked at is bounded.
const LOOKED_AT = 300;

/** With a typing error in one or more terms, where nothing holds them as they are. Titles are looked at first. */
export function lookRoughly(asked: readonly Asked[], terms: readonly Term[], context: SearchContext): Found[] {
  const found: Found[] = [];
  if (!terms.some(({ text }) => mayBeRough(text))) return found;
  const roughs = terms.map(({ text }) => (mayBeRough(text) ? roughProbeOf(text) : null));
  const rounds = asked.map((one) => ({ segment: one.segment, sets: holders(one, roughs) }));
  const otherwise = roughMatcher(terms);
  let lookedAt = 0;
  for (const part of ['upFront', 'deep'] as const) {
    for (const { segment, sets } of rounds) {
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

function holders({ segment, probes, spelled: spelledIn }: Asked, roughs: readonly (RoughProbe | null)[]) {
  return intersect(probes, (probe, within, index) => {
    const rough = roughs[index];
    const more = rough && segment.roughCandidates(rough, within);
    // A single term that stands there without a slip was found before.
    if (more && probes.length === 1) return { asItIs: noBits(), ...more };
    const exactly = segment.candidates(probe, within);
    const anywhere = copyOf(exactly.anywhere);
    const { upFront } = exactly;
    const spelled = spelledIn(index, within);
    if (spelled) addAll(anywhere, spelled);
    if (more) addAll(anywhere, more.anywhere);
    if (more) addAll(upFront, more.upFront);
    return { asItIs: exactly.asItIs, anywhere, upFront };
  });
}
