/** Months from one to another, over the turn of the year where the first is the later one; ascending. */
export function monthRange(from: number, to: number): number[] {
  if (![from, to].every((month) => month >= 1 && month <= 12)) return [];
  const count = ((to - from + 12) % 12) + 1;
  return Array.from({ length: count }, (_, index) => ((from - 1 + index) % 12) + 1).sort((a, b) => a - b);
}
