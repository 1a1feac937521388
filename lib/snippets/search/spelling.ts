import { readingsOf } from './readings.ts';

/** A text with every character spelled out by its usual reading; `owner[i]` is the index of letter i's character. */
export function spellOut(text: string): { letters: string; owner: number[] } {
  let letters = '';
  const owner: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const spelled = readingsOf(text[at]!)[0] ?? text[at]!;
    letters += spelled;
    for (let each = 0; each < spelled.length; each++) owner.push(at);
  }
  return { letters, owner };
}

/** Only the letters. */
export function spelledOut(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at++) letters += readingsOf(text[at]!)[0] ?? text[at]!;
  return letters;
}
