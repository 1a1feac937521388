import type { SpellingData } from './lexicon.ts';

/** Reads what the spelling layer knows. `read` gets a file name in public/spelling/ and gives back its text. */
export async function readSpelling(read: (file: string) => Promise<string>): Promise<SpellingData> {
  const names = ['words', 'pairs', 'sounds', 'shapes', 'looks', 'more-words', 'usual', 'phrases'];
  const [words, pairs, sounds, shapes, looks, more, usual, phrases] = await Promise.all(
    names.map((name) => read(`${name}.txt`)),
  );
  return {
    words: words!,
    pairs: pairs!,
    sounds: sounds!,
    shapes: shapes!,
    looks: looks!,
    more: more!,
    usual: usual!,
    phrases: phrases!,
  };
}
