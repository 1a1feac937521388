import type { Item } from './schema/item.ts';
import type { Match } from './template.ts';
import { compileTemplates } from './template-finder.ts';
import { titleRanges, touches } from './title-ranges.ts';

/** An item that a paragraph proves, and the shortest text that does. */
export interface ProvenItem extends Match {
  item: string;
}

/** Finds the standard items in a paragraph. `past` are ranges that look back and prove nothing. */
export type ItemFinder = (text: string, bodyStart: number, past?: readonly Match[]) => ProvenItem[];

interface Seen {
  item: Item;
  /** Which weak template it was; undefined for a strong one. */
  weak?: number;
  match: Match;
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
  return (text, bodyStart, past = []) => {
    const seen: Seen[] = [];
    const never = new Map<Item, Match[]>();
    finder.scan(text, bodyStart, (entry, match) => {
      if (entry.never) never.set(entry.item, [...(never.get(entry.item) ?? []), match]);
      else seen.push({ item: entry.item, weak: entry.weak, match });
    });
    if (!seen.length) return [];

    const titles = titleRanges(text);
    const proven = new Map<string, Match>();
    const halves = new Map<string, Seen>();
    for (const hit of seen) {
      const { item, weak, match } = hit;
      if (!item.titles && touches(titles, match)) continue;
      if (touches(past, match)) continue;
      if (never.get(item)?.some(({ start, end }) => start <= match.start && match.end <= end)) continue;
      const before = proven.get(item.id);
      if (weak === undefined) {
        if (!before || isShorterAtSamePlace(match, before)) proven.set(item.id, match);
        continue;
      }
      const half = halves.get(item.id);
      if (!half) halves.set(item.id, hit);
      else if (half.weak !== weak && !before) {
        const start = Math.min(half.match.start, match.start);
        proven.set(item.id, { start, end: Math.max(half.match.end, match.end) });
      }
    }
    return [...proven].map(([item, match]) => ({ item, ...match }));
  };
}

function isShorterAtSamePlace(match: Match, before: Match): boolean {
  return match.start < before.end && match.end - match.start < before.end - before.start;
}
