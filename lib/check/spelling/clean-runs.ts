import type { Letters } from './ideographs.ts';

/**
 * Runs of ideographs in which nothing was found, by two hashes of their letters: plans say most things more than once,
 * and a draft is read again and again. A newer run takes an older one's place, so it never grows.
 */
export interface CleanRuns {
  hashes: Int32Array;
  /** Those of the run last asked for. */
  one: number;
  other: number;
}

const BITS = 16;

export function createCleanRuns(): CleanRuns {
  return { hashes: new Int32Array(2 ** (BITS + 1)), one: 0, other: 0 };
}

/** Whether `letters[start, end)` is known; if not, `remember` makes it so. */
export function isKnown(runs: CleanRuns, letters: Letters, start: number, end: number): boolean {
  let one = end - start;
  let other = 0;
  for (let at = start; at < end; at++) {
    one = Math.imul(one ^ letters[at]!, 0x9e3779b1);
    one ^= one >>> 15;
    other = Math.imul(other + letters[at]!, 0x85ebca6b);
  }
  runs.one = one;
  runs.other = other;
  const place = placeOf(one);
  return runs.hashes[place] === one && runs.hashes[place + 1] === other;
}

/** Remembers the run last asked for. */
export function remember({ hashes, one, other }: CleanRuns): void {
  const place = placeOf(one);
  hashes[place] = one;
  hashes[place + 1] = other;
}

function placeOf(hash: number): number {
  return (hash >>> (32 - BITS)) << 1;
}
