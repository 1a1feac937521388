import { readMarker } from '../plan/outline/read-marker.ts';
import type { DraftMap } from './draft-map.ts';
import { firstMarker, nextMarker } from './next-marker.ts';

/** Lines numbered （一）（二） in the numbering that the draft uses right under its outermost headings. */
export function inOwnNumbering(lines: readonly string[], map: DraftMap): string[] {
  let marker = firstOfSecondLevel(map);
  return lines.map((line) => {
    const own = readMarker(line);
    if (!own) return line;
    const text = marker + line.slice(own.bodyStart);
    marker = nextMarker(marker);
    return text;
  });
}

function firstOfSecondLevel({ outline, top }: DraftMap): string {
  const inner = outline.filter(({ level, marker }) => level > top && firstMarker(marker) !== '');
  const second = Math.min(...inner.map(({ level }) => level));
  const sample = inner.find(({ level }) => level === second);
  return sample ? firstMarker(sample.marker) : top >= 3 ? '（1）' : '（一）';
}
