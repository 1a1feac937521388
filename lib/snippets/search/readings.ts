// Each syllable with the characters read so; made from pinyin-pro by scripts/make-readings.ts.
import syllables from './readings.json' with { type: 'json' };

let readings: Map<string, string[]> | null = null;

/** Every way a Chinese character is read, without tones (`女` is `nv`); nothing for other characters. */
export function readingsOf(character: string): readonly string[] {
  // Built at the first search: a background that only answers calls never needs it.
  readings ??= build();
  return readings.get(character) ?? none;
}

const none: readonly string[] = [];

function build(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (const character of characters) {
      const known = map.get(character);
      if (known) known.push(syllable);
      else map.set(character, [syllable]);
    }
  }
  return map;
}
