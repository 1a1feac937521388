import { SYLLABLES } from './readings.ts';

const whole = new Map(SYLLABLES.map((syllable, index) => [syllable, index]));

let beginnings: Map<string, number[]> | null = null;

/** The syllable that is spelled so, as an index of `SYLLABLES`. */
export const syllableOf = (letters: string): number | undefined => whole.get(letters);

/** Those that begin with two letters or more. */
export function begunBy(letters: string): readonly number[] | undefined {
  beginnings ??= allBeginnings();
  return beginnings.get(letters);
}

function allBeginnings(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const [index, syllable] of SYLLABLES.entries()) {
    for (let length = 2; length <= syllable.length; length++) {
      const letters = syllable.slice(0, length);
      const known = all.get(letters);
      if (known) known.push(index);
      else all.set(letters, [index]);
    }
  }
  return all;
}
