import { type Asked, intersect } from './asked.ts';
import { addAll, allBits, eachBit, isEmpty, keepOnly } from './bits.ts';
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
  const probes = terms.map(({ text }) => (mayBeRough(text) ? roughProbeOf(text) : null));
  const rounds = asked.map((one) => ({ segment: one.segment, sets: intersect(candidatesOf(one, probes)) }));
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

/** Of each term; of the later ones only among those that may hold the earlier. */
function candidatesOf({ segment, candidates }: Asked, probes: readonly (RoughProbe | null)[]) {
  const within = allBits();
  return candidates.map((exactly, index) => {
    const anywhere = exactly.anywhere.slice();
    const upFront = exactly.upFront.slice();
    const rough = probes[index];
    if (!isEmpty(within)) {
      // A single term that is spelled in a body was found before.
      if (exactly.spelledAnywhere && candidates.length > 1) addAll(anywhere, exactly.spelledAnywhere());
      const more = rough && segment.roughCandidates(rough, within);
      if (more) addAll(anywhere, more.anywhere);
      if (more) addAll(upFront, more.upFront);
    }
    keepOnly(within, anywhere);
    return { anywhere, upFront };
  });
}
