import type { BlockReading } from './read-block.ts';

/** The index of the one reading that isn't the very object of before; undefined where it is none or several. */
export function onlyChange(before: readonly BlockReading[], now: readonly BlockReading[]): number | undefined {
  if (before.length !== now.length) return undefined;
  let head = 0;
  while (head < now.length && before[head] === now[head]) head++;
  let tail = now.length - 1;
  while (tail > head && before[tail] === now[tail]) tail--;
  return head === tail ? head : undefined;
}

/** So many of the first and last lines may belong to the title, name the year, or be the signature. */
const EDGE = 6;

/** Whether a block is among the first or the last lines that aren't blank. */
export function isNearEdge(readings: readonly BlockReading[], index: number): boolean {
  return linesFrom(readings, index, -1) < EDGE || linesFrom(readings, index, 1) < EDGE;
}

/** How many lines that aren't blank stand before or behind a block; counted to `EDGE`. */
function linesFrom(readings: readonly BlockReading[], index: number, step: 1 | -1): number {
  let lines = 0;
  for (let at = index + step; readings[at] && lines < EDGE; at += step) if (readings[at]!.trimmed) lines++;
  return lines;
}
