import type { Hit } from './rule.ts';

/** The hits that lie in no longer one, by rising start: of 女职工 and 职工 in it the former. */
export function outermostHits<Entry>(hits: readonly Hit<Entry>[]): readonly Hit<Entry>[] {
  if (hits.length === 1) return hits;
  const outer: Hit<Entry>[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.end > (outer.at(-1)?.end ?? -1)) outer.push(hit);
  }
  return outer;
}

/** The hits that lie in no longer one, by rising start; of several in the very same place all. */
export function hitsInNoLonger<Entry>(hits: readonly Hit<Entry>[]): readonly Hit<Entry>[] {
  if (hits.length === 1) return hits;
  const outer: Hit<Entry>[] = [];
  let reach = -1;
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = outer.at(-1);
    if (hit.end <= reach && !(last?.start === hit.start && last.end === hit.end)) continue;
    outer.push(hit);
    reach = Math.max(reach, hit.end);
  }
  return outer;
}
