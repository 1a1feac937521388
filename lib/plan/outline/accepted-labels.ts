import type { BlockReading } from '../read-block.ts';
import type { TimeLabel } from './read-label.ts';
import type { Marker } from './read-marker.ts';

/** The paragraphs that a time labels, by index: only where a second of the same family does, which makes them a list. */
export function acceptedLabels(
  body: readonly BlockReading[],
  markers: ReadonlyMap<number, Marker>,
): Map<number, TimeLabel> {
  const found = new Map<number, TimeLabel>();
  const count = new Map<string, number>();
  body.forEach(({ label }, index) => {
    if (!label || markers.has(index)) return;
    found.set(index, label);
    count.set(label.family, (count.get(label.family) ?? 0) + 1);
  });
  for (const [index, { family }] of found) if (count.get(family)! < 2) found.delete(index);
  return found;
}
