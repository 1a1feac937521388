import type { Match } from './template.ts';

/** What stands between 《 and 》, innermost pairs, without them. */
export function titleRanges(text: string): Match[] {
  const ranges: Match[] = [];
  let open = text.indexOf('《');
  while (open >= 0) {
    const close = text.indexOf('》', open);
    if (close < 0) break;
    ranges.push({ start: text.lastIndexOf('《', close) + 1, end: close });
    open = text.indexOf('《', close);
  }
  return ranges;
}

/** Whether a match begins or ends inside one of the ranges. */
export function touches(ranges: readonly Match[], { start, end }: Match): boolean {
  return ranges.some((range) => (range.start <= start && start < range.end) || (range.start < end && end <= range.end));
}
