import { noRanges, type RangeSet, rangeSet } from './range-set.ts';
import type { Item } from './schema/item.ts';
import type { Match } from './template.ts';
import { compileTemplates } from './template-finder.ts';
import { titleRanges } from './title-ranges.ts';

/** An item that a paragraph proves, and the shortest text that does. */
export interface ProvenItem extends Match {
  item: string;
}

/** Finds the standard items in a paragraph. `past` are ranges that look back and prove nothing. */
export type ItemFinder = (text: string, bodyStart: number, past?: RangeSet) => ProvenItem[];

interface Seen extends Match {
  /** Which weak template it was; undefined for a strong one. */
  weak?: number;
}

interface SeenItem {
  hits: Seen[];
  never: Match[];
}

/** Compiles items: all their templates are looked for in one pass over a paragraph. */
export function compileItems(items: readonly Item[]): ItemFinder {
  const finder = compileTemplates<{ item: Item; weak?: number; never?: true }>(
    items.flatMap((item) => [
      ...(item.strong ?? []).map((source) => [source, { item }] as const),
      ...(item.weak ?? []).map((source, weak) => [source, { item, weak }] as const),
      ...(item.never ?? []).map((source) => [source, { item, never: true }] as const),
    ]),
  );
  return (text, bodyStart, past = noRanges) => {
    const seen = new Map<Item, SeenItem>();
    finder.scan(text, bodyStart, ({ item, weak, never }, match) => {
      let own = seen.get(item);
      if (!own) {
        own = { hits: [], never: [] };
        seen.set(item, own);
      }
      if (never) own.never.push({ start: match.start, end: match.furthest });
      else own.hits.push({ start: match.start, end: match.end, weak });
    });
    if (!seen.size) return [];

    const titles = rangeSet(titleRanges(text));
    const proven: ProvenItem[] = [];
    for (const [item, { hits, never }] of seen) {
      const nearMisses = rangeSet(never);
      const match = proof(
        hits.filter(
          (hit) => !nearMisses.covers(hit) && !past.touches(hit) && (item.titles === true || !titles.touches(hit)),
        ),
      );
      if (match) proven.push({ item: item.id, ...match });
    }
    return proven;
  };
}

/** The first strong hit, cut to the shortest one that overlaps it; else the first two different weak ones. */
function proof(hits: readonly Seen[]): Match | undefined {
  let best: Match | undefined;
  for (const { weak, start, end } of hits) {
    if (weak !== undefined) continue;
    if (!best || (start < best.end && end - start < best.end - best.start)) best = { start, end };
  }
  if (best) return best;
  const half = hits[0];
  const other = hits.find(({ weak }) => weak !== half?.weak);
  return half && other && { start: Math.min(half.start, other.start), end: Math.max(half.end, other.end) };
}
