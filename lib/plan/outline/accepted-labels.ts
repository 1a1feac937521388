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
    const list = listOf(label);
    count.set(list, (count.get(list) ?? 0) + 1);
  });
  for (const [index, label] of found) if (count.get(listOf(label))! < 2) found.delete(index);
  return found;
}

/** Months and dates stand in one list: 2月20日前：, 三月：. */
function listOf({ family }: TimeLabel): string {
  return family === 'date' ? 'month' : family;
}
