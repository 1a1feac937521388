import { readFile } from 'node:fs/promises';
import type { SpellingData } from '../../lib/check/spelling/lexicon.ts';
import { readSpelling } from '../../lib/check/spelling/read-spelling.ts';

const FOLDER = new URL('../../public/spelling/', import.meta.url);

/** What the spelling layer knows, as it ships with the extension. */
export function readShippedSpelling(): Promise<SpellingData> {
  return readSpelling((file) => readFile(new URL(file, FOLDER), 'utf8'));
}
