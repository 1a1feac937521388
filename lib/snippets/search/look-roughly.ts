import { type Asked, type Holders, intersect } from './asked.ts';
import { addAll, copyOf, eachBit, noBits } from './bits.ts';
import { roughBudget } from './budget.ts';
import type { SearchContext } from './entry.ts';
import type { Found } from './found.ts';
import { roughMatcher, slippery } from './match-roughly.ts';
import { matchSnippet } from './match-snippet.ts';
import { type RoughProbe, roughProbeOf } from './probe.ts';
import { rank } from './rank.ts';
import type { Term } from './term.ts';

/** Among more words a slip is not looked for: it would take longer than for all of them as they are. */
const WORDS = 4;

/** With a typing error in one or more terms, where nothing holds them as they are. Titles are looked at first. */
export function lookRoughly(asked: readonly Asked[], terms: readonly Term[], context: SearchContext): Found[] {
  const found: Found[] = [];
  const rough = slippery(terms);
  if (rough.size === 0 || terms.length > WORDS) return found;
  const roughs = (asked[0]?.probes ?? []).map(({ term }) => (rough.has(term) ? roughProbeOf(term.text) : null));
  const known = new Map<Asked, Holders>();
  const holding = (one: Asked) => {
    const sets = known.get(one) ?? holders(one, roughs);
    known.set(one, sets);
    return sets;
  };
  const otherwise = roughMatcher(terms, rough);
  const budget = roughBudget(terms.length);
  for (const part of ['upFront', 'deep'] as const) {
    for (const one of asked) {
      const goOn = eachBit(holding(one)[part], (row) => {
        const entry = one.segment.entry(row);
        const match = entry && matchSnippet(entry, terms, otherwise);
        if (match) found.push({ entry, match, score: rank(match, entry.snippet, context) });
        return budget.spend();
      });
      if (!goOn) return found;
    }
  }
  return found;
}

function holders({ segment, probes, candidates, spelled: spelledIn }: Asked, roughs: readonly (RoughProbe | null)[]) {
  return intersect(probes, (within, index) => {
    const rough = roughs[index];
    const more = rough && segment.roughCandidates(rough, within);
    // A single term that stands there without a slip was found before.
    if (more && probes.length === 1) return { asItIs: noBits(), ...more };
    const exactly = candidates(index, within);
    const anywhere = copyOf(exactly.anywhere);
    const { upFront } = exactly;
    const spelled = spelledIn(index, within);
    if (spelled) addAll(anywhere, spelled);
    if (more) addAll(anywhere, more.anywhere);
    if (more) addAll(upFront, more.upFront);
    return { asItIs: exactly.asItIs, anywhere, upFront };
  });
}
