import { keepBoth } from './characters.ts';
import type { Blocks } from './neighbours.ts';
import type { Overview } from './overview.ts';
import { type Slips, slipsOf } from './slips.ts';
import { soundGrams } from './sound-grams.ts';
import { spellOut } from './spelling.ts';
import { type Spellings, spellingsOf } from './spellings.ts';
import type { Term } from './term.ts';
import { textGrams, titleColumn } from './text-grams.ts';
import { wholeOf } from './whole.ts';

// Of what was pasted so much is enough to find few: where it begins, in the middle and where it ends.
const PART = 12;

/** The columns an entry must have to hold a term, worked out once a query. */
export interface Probe {
  term: Term;
  /** Where all its characters stand; null where they don't. */
  blocks: Blocks | null;
  text: number[];
  title: number[];
  /** What a title or abbreviation is that is the term and no more: see `wholeOf`. */
  whole: number;
  /** To be spelled in the title or by a tag; null where the term isn't spelled. */
  spelled: { sound: number[]; title: number[] } | null;
  /** To be spelled in the title or the body; null where the term has too few letters to be looked for in bodies so. */
  spoken: Spoken | null;
}

export interface Spoken {
  /** What isn't spelled. */
  text: number[];
  /** Null where nothing is spelled so. */
  ways: { spellings: Spellings; blocks: Blocks } | null;
}

/**
 * The same for a term with a slip, which is in one of two neighbours or between them. Letters with a slip are only
 * looked for as sounds, other terms as they are and as what sounds the same.
 */
export type RoughProbe = { letters: Slips } | { text: Slips; title: Slips; sound: number[] };

/** `rarestFirst` sorts columns of texts: what few have is asked for first, so that hardly anybody is left to be asked for more. */
export function probeOf(term: Term, overview: Overview, rarestFirst: (columns: number[]) => number[]): Probe {
  const text = rarestFirst(partsOf(term.text).flatMap(textGrams));
  const others = term.isSpelled ? rarestFirst(otherGrams(term.text)) : [];
  return {
    term,
    blocks: overview.characters.blocks(term.text),
    text,
    title: text.map(titleColumn),
    whole: wholeOf(term.text),
    spelled: term.isSpelled ? { sound: soundGrams(term.text), title: others.map(titleColumn) } : null,
    spoken: term.isSpokenInBodies ? { text: others, ways: waysIn(term.text, overview) } : null,
  };
}

function waysIn(term: string, { neighbours, characters }: Overview): Spoken['ways'] {
  const spellings = spellingsOf(term, neighbours);
  const spelled = spellings && neighbours.blocks(spellings.blocks);
  const others = othersIn(term);
  const blocks = spelled && others ? bothOrNull(spelled, characters.blocks(others)) : spelled;
  return blocks && { spellings: spellings!, blocks };
}

const bothOrNull = (one: Blocks, other: Blocks | null): Blocks | null => other && keepBoth(one, other);

function partsOf(text: string): string[] {
  if (text.length <= 3 * PART) return [text];
  const middle = (text.length - PART) >> 1;
  return [text.slice(0, PART), text.slice(middle, middle + PART), text.slice(-PART)];
}

/** What is not a letter. */
const othersIn = (term: string): string => term.replace(/[a-z]/g, '');

/** Neighbours in what is spelled may be a quotation mark apart, so what is not a letter counts by itself. */
function otherGrams(term: string): number[] {
  return [...new Set(othersIn(term))].flatMap((character) => textGrams(character));
}

export function roughProbeOf(term: string): RoughProbe {
  if (/^[a-z]+$/.test(term)) return { letters: slipsOf(term, (part) => soundGrams(part, false)) };
  return {
    text: slipsOf(term, textGrams),
    title: slipsOf(term, (part) => textGrams(part).map(titleColumn)),
    sound: soundGrams(spellOut(term).letters),
  };
}
