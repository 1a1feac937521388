import type { SpellingData } from './lexicon.ts';

/** Reads what the spelling layer knows. `read` gets a file name in public/spelling/ and gives back its text. */
export async function readSpelling(read: (file: string) => Promise<string>): Promise<SpellingData> {
  const [words, pairs, sounds, shapes, looks, more, usual] = await Promise.all(
    ['words.txt', 'pairs.txt', 'sounds.txt', 'shapes.txt', 'looks.txt', 'more-words.txt', 'usual.txt'].map(read),
  );
  return { words: words!, pairs: pairs!, sounds: sounds!, shapes: shapes!, looks: looks!, more: more!, usual: usual! };
}
