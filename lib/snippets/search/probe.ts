import { soundGrams } from './sound-grams.ts';
import { spellOut } from './spelling.ts';
import { type Spellings, spellingsOf } from './spellings.ts';
import type { Term } from './term.ts';
import { textGrams, titleColumn } from './text-grams.ts';
import { wholeOf } from './whole.ts';

/** The columns an entry must have to hold a term, worked out once a query. */
export interface Probe {
  text: number[];
  title: number[];
  /** What a title or abbreviation is that is the term and no more: see `wholeOf`. */
  whole: number;
  /** To be spelled in the title or by a tag; null where the term has no letters. */
  spelled: { term: Term; sound: number[]; title: number[] } | null;
  /** To be spelled in the title or the body; null where the term has too few letters to be looked for in bodies so. */
  spoken: { spellings: Spellings; text: number[] } | null;
}

/** The same for a term with a slip: any of these will do. Letters with a slip are only looked for as sounds. */
export interface RoughProbe {
  text: number[][];
  title: number[][];
  sound: number[][];
}

export function probeOf(term: Term): Probe {
  const text = textGrams(term.text);
  const sound = soundGrams(term.text);
  const others = otherGrams(term.text);
  return {
    text,
    title: text.map(titleColumn),
    whole: wholeOf(term.text),
    spelled: sound.length > 0 ? { term, sound, title: others.map(titleColumn) } : null,
    spoken: term.isSpokenInBodies ? { spellings: spellingsOf(term.text), text: others } : null,
  };
}

/** Neighbours in what is spelled may be a quotation mark apart, so what is not a letter counts by itself. */
function otherGrams(term: string): number[] {
  return [...term.replace(/[a-z]/g, '')].flatMap((character) => textGrams(character));
}

export function roughProbeOf(term: string): RoughProbe {
  const isSpelled = /^[a-z]+$/.test(term);
  const probe: RoughProbe = { text: [], title: [], sound: isSpelled ? [] : [soundGrams(spellOut(term).letters)] };
  for (let slip = 0; slip < term.length; slip++) {
    // Two characters left out stand for any slip at the first or between them.
    const rest = `${term.slice(0, slip)}\n${term.slice(slip + 2)}`;
    if (isSpelled) probe.sound.push(soundGrams(rest, false));
    else {
      const grams = textGrams(rest);
      probe.text.push(grams);
      probe.title.push(grams.map(titleColumn));
    }
  }
  return probe;
}
