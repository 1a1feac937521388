import { readingsOf, SYLLABLES } from './readings.ts';

/** What can only be typed as it is begins with one of these: digits; signs and characters nobody reads. Letters are 0 to 25. */
const DIGIT = 26;
const SIGN = 27;
export const INITIALS = 28;

/** What a character may be typed by, in numbers: what it begins with, then its syllables. */
export const TOKENS = INITIALS + SYLLABLES.length;
export const syllableToken = (syllable: number): number => INITIALS + syllable;

/** Not spelled: skipped within a line. */
export const SILENT = /[^\S\n]|[“”"《》（）()、·—-]/;

const KNOWN = 1 << 31;
const MORE = 1 << 30;

// By code unit, in bits and numbers: this is asked for every character of every snippet.
const masks = new Int32Array(0x10000);
const usual = new Uint16Array(0x10000);
const others = new Map<number, number[]>();

/** What a character may begin with when it is spelled, a bit each; none if it is skipped. */
export function initialsOf(code: number): number {
  return (masks[code] || listen(code)) & ~(KNOWN | MORE);
}

/** Calls `visit` with each reading of a character that `initialsOf` was asked for, as an index of `SYLLABLES`. */
export function eachSyllable(code: number, visit: (syllable: number) => void): void {
  if (usual[code] === 0) return;
  visit(usual[code]! - 1);
  if (masks[code]! & MORE) for (const syllable of others.get(code)!) visit(syllable);
}

function listen(code: number): number {
  const character = String.fromCharCode(code);
  const [syllable, ...more] = readingsOf(character).map((reading) => SYLLABLES.indexOf(reading));
  let mask = KNOWN;
  if (syllable !== undefined) {
    for (const reading of readingsOf(character)) mask |= 1 << letterOf(reading);
    usual[code] = syllable + 1;
    if (more.length > 0) {
      mask |= MORE;
      others.set(code, more);
    }
  } else if (character >= 'a' && character <= 'z') mask |= 1 << letterOf(character);
  else if (character >= '0' && character <= '9') mask |= 1 << DIGIT;
  else if (!SILENT.test(character)) mask |= 1 << SIGN;
  masks[code] = mask;
  return mask;
}

/** That of the first letter. */
export const letterOf = (letters: string): number => letters.charCodeAt(0) - 97;

/** Whether so many of its letters stand for a syllable: the first, or both of zh, ch and sh. */
export const isInitial = (syllable: string, length: number): boolean =>
  length === 1 || (length === 2 && syllable[1] === 'h');

/** By code unit, of those that were met; what is read the same ways shares a list. */
const lists = new Uint16Array(0x10000);
const tokens: (readonly number[])[] = [[]];
const known = new Map<string, number>();

/** All that a character may be typed by; nothing if it is skipped. */
export function tokensOf(code: number): readonly number[] {
  return tokens[lists[code] || list(code)]!;
}

function list(code: number): number {
  const all: number[] = [];
  for (let rest = initialsOf(code); rest !== 0; rest &= rest - 1) all.push(31 - Math.clz32(rest & -rest));
  eachSyllable(code, (syllable) => all.push(syllableToken(syllable)));
  const name = all.join();
  const number = known.get(name) ?? tokens.push(all) - 1;
  known.set(name, number);
  lists[code] = number;
  return number;
}
