import { readingsOf, SYLLABLES } from './readings.ts';

/** How a character may be spelled. */
export interface Spoken {
  /** What it begins with: a letter from 0, or `ITSELF`. */
  initials: readonly number[];
  /** Its readings as indexes of `SYLLABLES`. */
  syllables: readonly number[];
}

/** Begins what can only be typed as it is: digits, signs, characters nobody reads. */
export const ITSELF = 26;
export const INITIALS = 27;

/** Not spelled: skipped within a line. */
export const SILENT = /[^\S\n]|[“”"《》（）()、·—-]/;

// By code unit: this is asked for every character of every snippet.
const known = new Array<Spoken | null | undefined>(0x10000);

/** Null if it is skipped. */
export function spokenOf(text: string, at: number): Spoken | null {
  const code = text.charCodeAt(at);
  let spoken = known[code];
  if (spoken === undefined) {
    spoken = SILENT.test(text[at]!) ? null : listen(text[at]!);
    known[code] = spoken;
  }
  return spoken;
}

function listen(character: string): Spoken {
  if (character >= 'a' && character <= 'z') return { initials: [letterOf(character)], syllables: [] };
  const readings = readingsOf(character);
  if (readings.length === 0) return { initials: [ITSELF], syllables: [] };
  return {
    initials: [...new Set(readings.map(letterOf))],
    syllables: readings.map((reading) => SYLLABLES.indexOf(reading)),
  };
}

/** That of the first letter. */
export const letterOf = (letters: string): number => letters.charCodeAt(0) - 97;

/** Whether so many of its letters stand for a syllable: the first, or both of zh, ch and sh. */
export const isInitial = (syllable: string, length: number): boolean =>
  length === 1 || (length === 2 && syllable[1] === 'h');
