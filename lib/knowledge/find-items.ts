import { noRanges, type RangeSet, rangeSet } from './range-set.ts';
import type { Item } from './schema/item.ts';
import type { Match } from './template.ts';
import { titleRanges } from './title-ranges.ts';
import { compileTogether, type Found } from './together.ts';

/** An item that a paragraph proves, and the shortest text that does. */
export interface ProvenItem extends Match {
  item: string;
}

/** What a template of an item says: a strong one has no further mark, a weak one its number. */
export interface ItemClue {
  of: Evidence;
  weak?: number;
  never?: true;
}

/** What a paragraph has on an item: room for gathering it, empty between two paragraphs. */
interface Evidence {
  item: Item;
  hits: Found<ItemClue>[];
  never: Match[];
}

/** The templates of items. */
export function itemClues(items: readonly Item[]): (readonly [string, ItemClue])[] {
  return items.flatMap((item) => {
    const of: Evidence = { item, hits: [], never: [] };
    return [
      ...(item.strong ?? []).map((source) => [source, { of }] as const),
      ...(item.weak ?? []).map((source, weak) => [source, { of, weak }] as const),
      ...(item.never ?? []).map((source) => [source, { of, never: true }] as const),
    ];
  });
}

/** The standard items that the clues in a paragraph prove. `past` are ranges that look back and prove nothing. */
export function provenItems(clues: readonly Found<ItemClue>[], text: string, past: RangeSet = noRanges): ProvenItem[] {
  if (clues.length === 0) return NOTHING;
  const titles = rangeSet(titleRanges(text));
  const seen: Evidence[] = [];
  for (const clue of clues) {
    const { of, never } = clue.entry;
    if (of.hits.length === 0 && of.never.length === 0) seen.push(of);
    if (never) of.never.push({ start: clue.start, end: clue.furthest });
    else of.hits.push(clue);
  }
  const proven: ProvenItem[] = [];
  for (const { item, hits, never } of seen) {
    const nearMisses = rangeSet(never);
    const match = proof(hits, nearMisses, past, item.titles ? noRanges : titles);
    if (match) proven.push({ item: item.id, start: match.start, end: match.end });
    hits.length = 0;
    never.length = 0;
  }
  return proven;
}

const NOTHING: ProvenItem[] = [];

/** Finds items in a paragraph, for those who look for nothing else. */
export function compileItems(items: readonly Item[]): (text: string, bodyStart: number) => ProvenItem[] {
  const find = compileTogether({ clues: itemClues(items) });
  return (text, bodyStart) => provenItems(find(text, bodyStart).clues, text);
}

/**
 * The first strong hit, cut to the shortest one that overlaps it; else the first two different weak ones. Hits that one
 * of `never` covers or one of `past` or `titles` touches don't count.
 */
function proof(hits: readonly Found<ItemClue>[], never: RangeSet, past: RangeSet, titles: RangeSet): Match | undefined {
  let best: Match | undefined;
  let half: Found<ItemClue> | undefined;
  let other: Found<ItemClue> | undefined;
  for (const hit of hits) {
    if (never.covers(hit) || past.touches(hit) || titles.touches(hit)) continue;
    if (hit.entry.weak === undefined) {
      if (!best || (hit.start < best.end && hit.end - hit.start < best.end - best.start)) best = hit;
    } else if (!half) half = hit;
    else if (!other && hit.entry.weak !== half.entry.weak) other = hit;
  }
  if (best) return best;
  return half && other && { start: Math.min(half.start, other.start), end: Math.max(half.end, other.end) };
}
