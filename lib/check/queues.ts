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
  while (kept < count && (kept === 0 || numbers[kept - 1]! < numbers[kept]!)) kept++;
  if (kept === count) return count;
  kept = 0;
  // A typed array sorts by value, and in place.
  for (const number of Int32Array.from(numbers.slice(0, count)).sort()) {
    if (kept === 0 || numbers[kept - 1] !== number) numbers[kept++] = number;
  }
  return kept;
}
