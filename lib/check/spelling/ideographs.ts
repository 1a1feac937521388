/** The ideographs that words are written in: how the first is coded, and how many they are. */
export const FIRST = 0x4e00;
export const SPAN = 0xa000 - FIRST;
/** Longer words are not looked for. */
export const LONGEST = 4;

/** Characters as numbers from 0; all that are `SPAN` and more are no ideographs. */
export type Letters = Uint16Array;

/** The letters of a text, one a UTF-16 code unit. */
export function lettersOf(text: string): Letters {
  const letters = new Uint16Array(text.length);
  // What comes before the first ideograph wraps around, past the last one.
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at) - FIRST;
  return letters;
}

/** The character that a letter stands for. */
export function characterOf(letter: number): string {
  return String.fromCharCode(letter + FIRST);
}
