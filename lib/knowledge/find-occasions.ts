import { rangeSet } from './range-set.ts';
import type { Occasion } from './schema/occasion.ts';
import type { Match } from './template.ts';
import { compileTogether, type Found } from './together.ts';

/** An occasion and where it is named. */
export interface FoundOccasion extends Match {
  occasion: Occasion;
}

/** What a template of an occasion says. */
export interface OccasionClue {
  occasion: Occasion;
  never?: true;
}

/** The templates of occasions. */
export function occasionClues(occasions: readonly Occasion[]): (readonly [string, OccasionClue])[] {
  return occasions.flatMap((occasion) => [
    ...occasion.any.map((source) => [source, { occasion }] as const),
    ...(occasion.never ?? []).map((source) => [source, { occasion, never: true as const }] as const),
  ]);
}

/** The occasions that the clues in a text name, overlapping ones too. */
export function namedOccasions(clues: readonly Found<OccasionClue>[]): readonly FoundOccasion[] {
  if (clues.length === 0) return NONE;
  const found: FoundOccasion[] = [];
  const never: Match[] = [];
  for (const { entry, start, end, furthest } of clues) {
    if (entry.never) never.push({ start, end: furthest });
    else found.push({ occasion: entry.occasion, start, end });
  }
  const nearMisses = rangeSet(never);
  return never.length ? found.filter((match) => !nearMisses.covers(match)) : found;
}

const NONE: readonly FoundOccasion[] = [];

/** Finds occasions in a text, for those who look for nothing else. */
export function compileOccasions(occasions: readonly Occasion[]): (text: string) => readonly FoundOccasion[] {
  const find = compileTogether({ clues: occasionClues(occasions) });
  return (text) => namedOccasions(find(text, 0).clues);
}
