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
  item: Item;
  weak?: number;
  never?: true;
}

/** The templates of items. */
export function itemClues(items: readonly Item[]): (readonly [string, ItemClue])[] {
  return items.flatMap((item) => [
    ...(item.strong ?? []).map((source) => [source, { item }] as const),
    ...(item.weak ?? []).map((source, weak) => [source, { item, weak }] as const),
    ...(item.never ?? []).map((source) => [source, { item, never: true }] as const),
  ]);
}

/** The standard items that the clues in a paragraph prove. `past` are ranges that look back and prove nothing. */
export function provenItems(clues: readonly Found<ItemClue>[], text: string, past: RangeSet = noRanges): ProvenItem[] {
  if (clues.length === 0) return [];
  const seen = new Map<Item, { hits: Found<ItemClue>[]; never: Match[] }>();
  for (const clue of clues) {
    const { item, never } = clue.entry;
    let own = seen.get(item);
    if (!own) {
      own = { hits: [], never: [] };
      seen.set(item, own);
    }
    if (never) own.never.push({ start: clue.start, end: clue.furthest });
    else own.hits.push(clue);
  }

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
}

/** Finds items in a paragraph, for those who look for nothing else. */
export function compileItems(items: readonly Item[]): (text: string, bodyStart: number) => ProvenItem[] {
  const find = compileTogether({ clues: itemClues(items) });
  return (text, bodyStart) => provenItems(find(text, bodyStart).clues, text);
}

/** The first strong hit, cut to the shortest one that overlaps it; else the first two different weak ones. */
function proof(hits: readonly Found<ItemClue>[]): Match | undefined {
  let best: Match | undefined;
  for (const { entry, start, end } of hits) {
    if (entry.weak !== undefined) continue;
    if (!best || (start < best.end && end - start < best.end - best.start)) best = { start, end };
  }
  if (best) return best;
  const half = hits[0];
  const other = hits.find(({ entry }) => entry.weak !== half?.entry.weak);
  return half && other && { start: Math.min(half.start, other.start), end: Math.max(half.end, other.end) };
}
