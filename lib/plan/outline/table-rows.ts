import type { BlockReading } from '../read-block.ts';
import type { Marker } from './read-marker.ts';

/**
 * The rows of a table that came as text, by index: two or more paragraphs in a row with as many tabs or bars each.
 * The first is the table's head where none of its cells has a figure.
 */
export function tableRows(body: readonly BlockReading[], markers: readonly (Marker | undefined)[]): Set<number> {
  const rows = new Set<number>();
  const barsAt = (index: number) => (markers[index] ? 0 : body[index]!.bars);
  for (let from = 0; from < body.length; from++) {
    const bars = barsAt(from);
    if (bars === 0) continue;
    let to = from;
    while (to + 1 < body.length && barsAt(to + 1) === bars) to++;
    if (to > from) {
      const head = HEAD.test(body[from]!.trimmed) ? 1 : 0;
      for (let index = from + head; index <= to; index++) if (!RULE.test(body[index]!.trimmed)) rows.add(index);
    }
    from = to;
  }
  return rows;
}

const HEAD = /^[^\d]*(?:时间|月份|序号|日期|周次|项目|内容|month|date|when)[^\d]*$/i;
const RULE = /^[\s|:─—-]+$/;

/** How many tabs a text has, or else bars. */
export function barsOf(text: string): number {
  if (!BAR.test(text)) return 0;
  return count(text, '\t') || count(text, '|') + count(text, '│') + count(text, '｜');
}

const BAR = /[\t|│｜]/;

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}
