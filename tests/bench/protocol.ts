import { type Random, randomOf, shuffled } from './random.ts';

/** One of the things compared: `call(n)` does the work once and returns the milliseconds that count. */
export interface Candidate {
  name: string;
  call(n: number): number;
}

/** Milliseconds a call; one figure for each round, in the order of the rounds. */
export type Timings = Map<string, number[]>;

export interface Protocol {
  rounds: number;
  /** How long one candidate runs back to back before the next one's turn, in milliseconds. */
  block: number;
}

/** Rounds after which no candidate's code is compiled any more; with one, some got twice as fast in the rounds that count. */
const WARMING = 3;

/**
 * Steady-state blocks: in every round each candidate, in random order, runs back to back for at least `block`
 * milliseconds, so that each pays for its own garbage and none for another's. Rounds before the first warm all of them up.
 * Ratios are to be taken within a round: see `ratios`.
 */
export function compare(candidates: readonly Candidate[], { rounds, block }: Protocol): Timings {
  const random: Random = randomOf(rounds + block);
  const timings: Timings = new Map(candidates.map(({ name }) => [name, []]));
  const next = new Map<string, number>();
  for (let round = -WARMING; round < rounds; round++) {
    for (const { name, call } of shuffled(candidates, random)) {
      const until = performance.now() + block;
      let calls = 0;
      let spent = 0;
      while (calls === 0 || performance.now() < until) {
        const n = next.get(name) ?? 0;
        next.set(name, n + 1);
        spent += call(n);
        calls++;
      }
      if (round >= 0) timings.get(name)!.push(spent / calls);
    }
  }
  return timings;
}

/** The milliseconds one call takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How many times as long `slow` took as `fast`: the median over the rounds, and the extremes. */
export function ratios(timings: Timings, slow: string, fast: string): Spread {
  const fastTimes = timings.get(fast)!;
  return spread(timings.get(slow)!.map((time, round) => time / fastTimes[round]!));
}

export interface Spread {
  median: number;
  least: number;
  most: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), least: sorted[0]!, most: sorted.at(-1)! };
}

/** Of values in ascending order. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}
