import type { Knowledge } from './knowledge.ts';

/** The last year up to which the packs' facts are known to hold; beyond it they can only be asked to be checked. */
export function factsHorizon({ packs }: Knowledge): number {
  return Math.min(...packs.map(({ horizon, asOf }) => Number((horizon ?? asOf).slice(0, 4))));
}
