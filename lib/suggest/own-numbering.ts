import { readMarker } from '../plan/outline/read-marker.ts';
import { nextMarker } from './next-marker.ts';

/** Lines numbered （一）（二） in the draft's own numbering, which begins with `first`. */
export function inOwnNumbering(lines: readonly string[], first: string): string[] {
  let marker = first;
  return lines.map((line) => {
    const own = readMarker(line);
    if (!own) return line;
    const text = marker + line.slice(own.bodyStart);
    marker = nextMarker(marker);
    return text;
  });
}
