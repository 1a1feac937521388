import type { Entry, Range } from './entry.ts';
import { matchReading } from './match-reading.ts';

/** How well a term is met, best last. */
export const PLACES = [
  'rough',
  'body-sound',
  'body',
  'tag',
  'title-sound',
  'title',
  'title-start',
  'whole-title',
  'abbreviation',
] as const;
export type Place = (typeof PLACES)[number];

export interface Match {
  /** Of each term its best place. */
  places: Place[];
  title: Range[];
  body: Range[];
}

/** How a term is found where it isn't found as it is. */
export type Otherwise = (entry: Entry, term: string, match: Match) => Place | null;

/** Null unless every term is found somewhere. */
export function matchSnippet(entry: Entry, terms: string[], otherwise: Otherwise = () => null): Match | null {
  const match: Match = { places: [], title: [], body: [] };
  for (const term of terms) {
    const place = matchTerm(entry, term, match) ?? otherwise(entry, term, match);
    if (!place) return null;
    match.places.push(place);
  }
  return match;
}

/** A single letter would begin something in every body. */
export const isSpokenInBodies = (term: string): boolean => term.length > 1 && /[a-z]/.test(term);

function spellsTag(tags: string, term: string): boolean {
  return tags !== '' && /[a-z]/.test(term) && tags.split('\n').some((tag) => matchReading(tag, term) !== null);
}

function matchTerm(entry: Entry, term: string, { title, body }: Match): Place | null {
  const inTitle = entry.title.indexOf(term);
  const inBody = entry.body.indexOf(term);
  if (inTitle !== -1) title.push([inTitle, inTitle + term.length]);
  if (inBody !== -1) body.push([inBody, inBody + term.length]);
  if (entry.abbreviation === term) return 'abbreviation';
  if (inTitle === 0) return entry.title.length === term.length ? 'whole-title' : 'title-start';
  if (inTitle > 0) return 'title';
  if (/[a-z]/.test(term)) {
    const sound = matchReading(entry.title, term);
    if (sound) {
      title.push(sound);
      return 'title-sound';
    }
  }
  if (entry.tags.includes(term) || spellsTag(entry.tags, term)) return 'tag';
  return inBody === -1 ? null : 'body';
}

/** What is spelled in the body. */
export const inBodyAloud: Otherwise = (entry, term, { body }) => {
  const sound = isSpokenInBodies(term) ? matchReading(entry.body, term) : null;
  if (!sound) return null;
  body.push(sound);
  return 'body-sound';
};
