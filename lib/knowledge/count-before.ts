/** How many of these come before the first that is not before; those that are all stand first. In logarithmic time. */
export function countBefore<One>(sorted: readonly One[], isBefore: (one: One) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
