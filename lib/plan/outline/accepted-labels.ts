import type { BlockReading } from '../read-block.ts';
import type { TimeLabel } from './read-label.ts';
import type { Marker } from './read-marker.ts';

/** The time that labels each paragraph: only where a second of the same family does, which makes them a list. */
export function acceptedLabels(
  body: readonly BlockReading[],
  markers: readonly (Marker | undefined)[],
): (TimeLabel | undefined)[] {
  const count = new Map<string, number>();
  body.forEach(({ label }, index) => {
    if (label && !markers[index]) count.set(listOf(label), (count.get(listOf(label)) ?? 0) + 1);
  });
  return body.map(({ label }, index) =>
    label && !markers[index] && count.get(listOf(label))! >= 2 ? label : undefined,
  );
}

/** Months and dates stand in one list: 2月20日前：, 三月：. */
function listOf({ family }: TimeLabel): string {
  return family === 'date' ? 'month' : family;
}
