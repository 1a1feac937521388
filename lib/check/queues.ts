/** A list of numbers for each of some owners: the first `counts` of each. Overwritten, never emptied: there are thousands. */
export interface Queues {
  readonly lists: readonly number[][];
  readonly counts: Int32Array;
}

/** Empty ones for so many owners. */
export function queues(owners: number): Queues {
  return { lists: Array.from({ length: owners }, () => []), counts: new Int32Array(owners) };
}

/** Sorts the first `count` of some numbers and leaves out doubles; returns how many there are then. */
export function inOrderOnce(numbers: number[], count: number): number {
  let kept = 0;
  for (const number of numbers.slice(0, count).sort((a, b) => a - b)) {
    if (kept === 0 || numbers[kept - 1] !== number) numbers[kept++] = number;
  }
  return kept;
}
