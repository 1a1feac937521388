import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { loadKnowledge } from '../../lib/knowledge/load.ts';
import { readPacks } from '../../lib/knowledge/read-packs.ts';

const FOLDER = new URL('../../public/packs/', import.meta.url);

/** The packs that ship with the extension, merged. */
export async function readShippedKnowledge(): Promise<Knowledge> {
  const read = async (path: string): Promise<unknown> => JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
  return loadKnowledge(await readPacks(read));
}
