import { readingsOf } from './readings.ts';
import { SILENT } from './spoken.ts';

const LETTERS = 26;
/** A pair of letters that may follow each other when a title is spelled, then a letter that begins a character. */
export const SOUND_COLUMNS = LETTERS * LETTERS + LETTERS;

/**
 * The columns of all ways to spell a title, where each character is spelled by any beginning of any of its readings:
 * 计划 may be j-i-h-u-a, j-h, j-i-h … Calls `visit` with repeats.
 */
export function eachSoundGram(title: string, visit: (column: number) => void): void {
  let before: readonly string[] = [];
  for (const character of title) {
    if (SILENT.test(character)) continue;
    const readings = isLetter(character) ? [character] : readingsOf(character);
    for (const reading of readings) {
      visit(beginning(reading, 0));
      for (let at = 1; at < reading.length; at++) visit(pair(reading, at - 1, reading, at));
      for (const last of before) for (let at = 0; at < last.length; at++) visit(pair(last, at, reading, 0));
    }
    before = readings;
  }
}

/**
 * What a title must have to be spelled by the letters of a term; other characters in it are not looked at. A run of
 * letters begins a character, unless `whole` is false.
 */
export function soundGrams(term: string, whole = true): number[] {
  const columns = new Set<number>();
  for (let at = 0; at < term.length; at++) {
    if (!isLetter(term[at]!)) continue;
    const first = at === 0 || !isLetter(term[at - 1]!);
    if (!first) columns.add(pair(term, at - 1, term, at));
    else if (whole) columns.add(beginning(term, at));
  }
  return [...columns];
}

const isLetter = (character: string) => character >= 'a' && character <= 'z' && character.length === 1;
const letter = (text: string, at: number) => text.charCodeAt(at) - 97;
const beginning = (text: string, at: number) => LETTERS * LETTERS + letter(text, at);
const pair = (a: string, atA: number, b: string, atB: number) => letter(a, atA) * LETTERS + letter(b, atB);
