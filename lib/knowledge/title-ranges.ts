import type { Match } from './template.ts';

/** What stands between 《 and 》, innermost pairs, without them. */
export function titleRanges(text: string): Match[] {
  const ranges: Match[] = [];
  let next = text.indexOf('《');
  if (next < 0) return ranges;
  let open = -1;
  for (let close = text.indexOf('》', next); close >= 0; close = text.indexOf('》', close + 1)) {
    for (; next >= 0 && next < close; next = text.indexOf('《', next + 1)) open = next;
    if (open >= 0) ranges.push({ start: open + 1, end: close });
    open = -1;
  }
  return ranges;
}
