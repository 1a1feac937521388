import { rangeSet } from './range-set.ts';
import type { Occasion } from './schema/occasion.ts';
import type { Match } from './template.ts';
import { compileTemplates } from './template-finder.ts';

/** An occasion and where it is named. */
export interface FoundOccasion extends Match {
  occasion: Occasion;
}

/** Compiles occasions; the finder returns them by rising start, overlapping ones too. */
export function compileOccasions(occasions: readonly Occasion[]): (text: string) => FoundOccasion[] {
  const finder = compileTemplates<{ occasion: Occasion; never?: true }>(
    occasions.flatMap((occasion) => [
      ...occasion.any.map((source) => [source, { occasion }] as const),
      ...(occasion.never ?? []).map((source) => [source, { occasion, never: true as const }] as const),
    ]),
  );
  return (text) => {
    const found: FoundOccasion[] = [];
    const never: Match[] = [];
    finder.scan(text, 0, ({ occasion, never: near }, match) => {
      if (near) never.push({ start: match.start, end: match.furthest });
      else found.push({ occasion, start: match.start, end: match.end });
    });
    const nearMisses = rangeSet(never);
    return never.length ? found.filter((match) => !nearMisses.covers(match)) : found;
  };
}
