import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { loadKnowledge } from '../../lib/knowledge/load.ts';
import { readPacks } from '../../lib/knowledge/read-packs.ts';

const FOLDER = new URL('../../public/packs/', import.meta.url);

/** The raw packs that ship, in their order. */
export const shippedPacks: unknown[] = await readPacks(async (path) =>
  JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8')),
);

/** The same, merged. */
export const shipped: Knowledge = loadKnowledge(shippedPacks);
