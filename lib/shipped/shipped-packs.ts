import { readPacks } from '../knowledge/read-packs.ts';

/** The packs that ship, in their order, as their files have them; for our own pages and their workers. */
export function shippedPacks(): Promise<unknown[]> {
  return readPacks(async (path) => (await fetch(`/packs/${path}`)).json());
}
