import type { Knowledge } from './knowledge.ts';

/** The year a plan that names none is judged by: the one in which the packs' facts were last looked at. */
export function factsYear({ packs }: Knowledge): number {
  return Math.max(...packs.map((pack) => Number(pack.asOf.slice(0, 4))));
}
