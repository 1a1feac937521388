import { readFileSync } from 'node:fs';
import type { SpellingData } from '../../lib/check/spelling/lexicon.ts';

const FOLDER = new URL('../../public/spelling/', import.meta.url);

/** What the spelling layer knows, as it ships with the extension. */
export function readSpelling(): SpellingData {
  const read = (name: string) => readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
  return { words: read('words'), sounds: read('sounds'), shapes: read('shapes'), looks: read('looks') };
}
