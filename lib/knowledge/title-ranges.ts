import type { Match } from './template.ts';

/** What stands between 《 and 》, innermost pairs, without them. */
export function titleRanges(text: string): Match[] {
  const ranges: Match[] = [];
  let open = -1;
  for (let at = text.search(/[《》]/); at >= 0 && at < text.length; at++) {
    if (text[at] === '《') open = at + 1;
    else if (text[at] === '》' && open >= 0) {
      ranges.push({ start: open, end: at });
      open = -1;
    }
  }
  return ranges;
}
