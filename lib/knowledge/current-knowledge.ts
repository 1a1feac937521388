import type { Knowledge } from './knowledge.ts';
import { loadWithOwn } from './load-with-own.ts';
import type { PackError } from './pack-error.ts';

/** What all packs together say, while the user may add and remove packs of their own. */
export interface CurrentKnowledge {
  /** Settled after the first `take`; another promise after each later one. Rejects where the shipped packs can't be had. */
  readonly now: Promise<Knowledge>;
  /** The user's own packs, none included. */
  take(own: readonly unknown[]): void;
}

/** Nothing is loaded before it is known which packs the user has: loading all twice would cost more than the wait. */
export function currentKnowledge(
  shipped: Promise<readonly unknown[]>,
  onRefused: (refused: PackError) => void,
): CurrentKnowledge {
  const load = async (own: readonly unknown[]) => loadWithOwn(await shipped, own, onRefused);
  const first = Promise.withResolvers<readonly unknown[]>();
  let taken = false;
  let now = first.promise.then(load);
  return {
    get now() {
      return now;
    },
    take(own) {
      if (taken) now = load(own);
      else first.resolve(own);
      taken = true;
    },
  };
}
