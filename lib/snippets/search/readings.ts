// Each syllable with the characters read so; made from pinyin-pro by scripts/make-readings.ts.
import syllables from './readings.json' with { type: 'json' };

const FIRST = 0x4e00;

let readings: string[][] | null = null;

/** Every way a Chinese character is read, without tones (`女` is `nv`); nothing for other characters. */
export function readingsOf(character: string): readonly string[] {
  // Built at the first search: a background that only answers calls never needs it.
  readings ??= build();
  return readings[character.charCodeAt(0) - FIRST] ?? none;
}

/** Every syllable that something is read by. */
export const SYLLABLES: readonly string[] = Object.keys(syllables);

const none: readonly string[] = [];

function build(): string[][] {
  const all: string[][] = Array.from({ length: 0x5200 }, () => []);
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (const character of characters) all[character.charCodeAt(0) - FIRST]!.push(syllable);
  }
  return all;
}
