// Each syllable with the characters read so; made from pinyin-pro by scripts/make-readings.ts.
import syllables from './readings.json' with { type: 'json' };

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Every syllable that something is read by. */
export const SYLLABLES: readonly string[] = Object.keys(syllables);

/** The sound of what nobody reads. */
export const SILENCE = 0;

interface Sounds {
  /** By code unit after `FIRST`. */
  ofCharacters: Uint16Array;
  /** By sound. */
  readings: string[][];
}

let sounds: Sounds | null = null;

/** A number for all ways a character is read: the same for characters that are read the same ways. */
export function soundOf(code: number): number {
  return code < FIRST || code > LAST ? SILENCE : known().ofCharacters[code - FIRST]!;
}

/** How many sounds there are, `SILENCE` among them. */
export const countSounds = (): number => known().readings.length;

/** Every way a sound is spelled, without tones (`女` is `nv`); none for silence. */
export const spellingsOfSound = (sound: number): readonly string[] => known().readings[sound]!;

/** Every way a Chinese character is read; nothing for other characters. */
export const readingsOf = (character: string): readonly string[] => spellingsOfSound(soundOf(character.charCodeAt(0)));

function known(): Sounds {
  // Built at the first search: a background that only answers calls never needs it.
  sounds ??= build();
  return sounds;
}

function build(): Sounds {
  const ofCharacters = new Uint16Array(LAST - FIRST + 1);
  const readings: string[][] = [[]];
  const longer = new Map<string, number>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (const character of characters) {
      const at = character.charCodeAt(0) - FIRST;
      const before = ofCharacters[at]!;
      const key = `${before} ${syllable}`;
      let sound = longer.get(key);
      if (sound === undefined) {
        sound = readings.push([...readings[before]!, syllable]) - 1;
        longer.set(key, sound);
      }
      ofCharacters[at] = sound;
    }
  }
  return { ofCharacters, readings };
}
