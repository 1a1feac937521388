import { lettersOf, SPAN } from './ideographs.ts';

/** A letter may be in one group of sounds and in several of looks; more find hardly anything more. */
const MOST_LOOKS = 4;
/** Groups a letter may be in. */
export const PLACES = 1 + MOST_LOOKS;

/** Which letters are taken for each other: those that share a group. */
export interface Alike {
  /** The groups of a letter, `PLACES` for each: the one of its sound, then those of its look; 0 is none. */
  groups: Uint16Array;
  /** The letters of all groups, and where those of each begin. */
  members: Uint16Array;
  begins: Int32Array;
}

/** Reads lines of letters that sound alike, and lines of letters that look alike. */
export function createAlike(sounds: string, looks: string): Alike {
  const lines: Uint16Array[] = [new Uint16Array()];
  const groups = new Uint16Array(SPAN * PLACES);
  const add = (line: string, from: number, to: number) => {
    const letters = lettersOf(line);
    // All letters of a line have their group in the same place; a line that finds none free is left out.
    for (let place = from; place < to && letters.length > 1; place++) {
      if (letters.some((letter) => groups[letter * PLACES + place] !== 0)) continue;
      for (const letter of letters) groups[letter * PLACES + place] = lines.length;
      lines.push(letters);
      return;
    }
  };
  for (const line of sounds.split('\n')) add(line, 0, 1);
  for (const line of looks.split('\n')) add(line, 1, PLACES);

  const begins = new Int32Array(lines.length + 1);
  lines.forEach((letters, group) => {
    begins[group + 1] = begins[group]! + letters.length;
  });
  const members = new Uint16Array(begins.at(-1)!);
  lines.forEach((letters, group) => {
    members.set(letters, begins[group]!);
  });
  return { groups, members, begins };
}

/** Whether two letters are taken for each other. */
export function areAlike({ groups }: Alike, one: number, other: number): boolean {
  for (let place = 0; place < PLACES; place++) {
    const group = groups[one * PLACES + place]!;
    if (group !== 0 && group === groups[other * PLACES + place]) return true;
  }
  return false;
}
