import { confused, confusionTerms, type Surroundings, surroundingsOf } from '../knowledge/confused.ts';
import type { Confusion } from '../knowledge/schema/confusion.ts';
import { codesOf } from '../knowledge/text-codes.ts';
import type { UsualPairs } from '../knowledge/usual-pairs.ts';
import type { Hit } from './rule.ts';

/**
 * What a rule's terms say of a confusion: where it is a mistake, where in the list it stands, and how far in the term its
 * wrong word begins.
 */
export interface ConfusionHit {
  entry: Confusion;
  surroundings: Surroundings;
  place: number;
  offset: number;
}

/** A place at which a confusion's wrong word is a mistake. */
export interface Mistake {
  entry: Confusion;
  start: number;
  end: number;
}

/** The terms by which confusions are found; with `pairs`, not where other words meet. */
export function termsOfConfusions(
  entries: readonly Confusion[],
  pairs?: UsualPairs,
): (readonly [term: string, ConfusionHit])[] {
  return entries.flatMap((entry, place) => {
    const surroundings = surroundingsOf(entry, pairs);
    return confusionTerms(entry).map(([text, offset]) => [text, { entry, surroundings, place, offset }] as const);
  });
}

/** Whether a term is a mistake where it stands; for the rules that look for such terms. */
export function isMistake(codes: Uint16Array, start: number, _end: number, hit: ConfusionHit): boolean {
  return confused(codes, start + hit.offset, hit.surroundings);
}

/** The mistakes among the hits of these terms, by rising start, in the order of the list where several begin. */
export function mistakesAmong(text: string, hits: readonly Hit<ConfusionHit>[]): Mistake[] {
  const codes = codesOf(text);
  const found = hits.filter(({ start, end, entry }) => isMistake(codes, start, end, entry));
  if (found.length > 1) {
    found.sort((a, b) => a.start + a.entry.offset - b.start - b.entry.offset || a.entry.place - b.entry.place);
  }
  return found.map(({ start, entry: { entry, offset } }) => ({
    entry,
    start: start + offset,
    end: start + offset + entry.wrong.length,
  }));
}
