import { readPacks } from '../../lib/knowledge/read-packs.ts';

/** The packs that ship, in their order, as their files have them. */
export function shippedPacks(): Promise<unknown[]> {
  return readPacks(async (path) => (await fetch(`/packs/${path}`)).json());
}
