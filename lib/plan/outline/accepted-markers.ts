import type { BlockReading } from '../read-block.ts';
import type { Marker } from './read-marker.ts';

/** The numbers that are numbering, by index: doubtful ones only where the document counts up to them or on from them. */
export function acceptedMarkers(body: readonly BlockReading[]): Map<number, Marker> {
  const accepted = new Map<number, Marker>();
  const before = new Map<string, number>();
  body.forEach(({ marker }, index) => {
    if (!marker) return;
    if (marker.doubtful && !follows(marker, before) && !isFollowed(marker, body, index)) return;
    accepted.set(index, marker);
    before.set(marker.style, marker.number);
  });
  return accepted;
}

function follows({ style, number }: Marker, before: ReadonlyMap<string, number>): boolean {
  return number > 1 && before.get(style) === number - 1;
}

/** Whether the next number of the style is the next number; not 8、9月 behind 7、8月. */
function isFollowed({ style, number }: Marker, body: readonly BlockReading[], index: number): boolean {
  for (let at = index + 1; at < body.length && at <= index + 12; at++) {
    const next = body[at]!.marker;
    if (next?.style === style) return next.number === number + 1;
  }
  return false;
}
