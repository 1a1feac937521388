/** Months from one to another, over the turn of the year where the first is the later one; ascending. */
export function monthRange(from: number, to: number): number[] {
  if (!isMonth(from) || !isMonth(to)) return [];
  const months: number[] = [];
  // Over the turn of the year it is all but those between.
  for (let month = 1; month <= 12; month++) {
    if (from <= to ? from <= month && month <= to : month <= to || from <= month) months.push(month);
  }
  return months;
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
