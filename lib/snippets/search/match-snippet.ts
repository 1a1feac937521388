import type { Entry, Range } from './entry.ts';
import type { Term } from './term.ts';

/** Where and how a term is met, best last; `sound`: spelled in pinyin, `rough`: with a slip. */
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

/** How an entry meets all terms of a query. */
export interface Match {
  /** Of each term its best place. */
  places: Place[];
  title: Range[];
  /** Only where a term is met roughly: the rest is worked out for what is shown. */
  body: Range[];
}

/** How a term is found that isn't found up front. */
export type Otherwise = (entry: Entry, term: Term, match: Match) => Place | null;

/** Null unless every term is found in the title, the tags, as the abbreviation or `otherwise`. */
export function matchSnippet(entry: Entry, terms: readonly Term[], otherwise: Otherwise): Match | null {
  const match: Match = { places: [], title: [], body: [] };
  for (const term of terms) {
    const place = matchUpFront(entry, term, match) ?? otherwise(entry, term, match);
    if (!place) return null;
    match.places.push(place);
  }
  return match;
}

/** The same where no term is up front: nothing but the body is read. */
export function matchBody(entry: Entry, terms: readonly Term[]): Match | null {
  const match: Match = { places: [], title: [], body: [] };
  for (const term of terms) {
    const place = inBodyAloud(entry, term, match);
    if (!place) return null;
    match.places.push(place);
  }
  return match;
}

function matchUpFront(entry: Entry, term: Term, { title }: Match): Place | null {
  const { text } = term;
  const inTitle = entry.title.indexOf(text);
  if (inTitle !== -1) title.push([inTitle, inTitle + text.length]);
  if (entry.abbreviation === text) return 'abbreviation';
  if (inTitle === 0) return entry.title.length === text.length ? 'whole-title' : 'title-start';
  if (inTitle > 0) return 'title';
  const sound = term.spelledIn(entry.title);
  if (sound) {
    title.push(sound);
    return 'title-sound';
  }
  return entry.tags !== '' && (entry.tags.includes(text) || spellsTag(entry.tags, term)) ? 'tag' : null;
}

const spellsTag = (tags: string, term: Term) => tags.split('\n').some(term.spells);

export const nowhereElse: Otherwise = () => null;

/** As it is. */
export const inBody: Otherwise = (entry, { text }) => (entry.body.includes(text) ? 'body' : null);

/** Spelled. */
const aloud: Otherwise = ({ body }, term) => (term.isSpokenInBodies && term.spells(body) ? 'body-sound' : null);

/** As it is, or spelled. */
export const inBodyAloud: Otherwise = (entry, term, match) => inBody(entry, term, match) ?? aloud(entry, term, match);
