import type { BlockReading } from '../read-block.ts';
import type { Marker } from './read-marker.ts';

/** The number of each paragraph that is numbering: a doubtful one only where the document counts up to it or on from it. */
export function acceptedMarkers(body: readonly BlockReading[]): (Marker | undefined)[] {
  const before = new Map<string, number>();
  let point = '';
  /** The last number of a list that begins behind 附件：. */
  let attached = 0;
  return body.map(({ marker, block, trimmed }, index) => {
    if (!marker) {
      attached = trimmed.startsWith('附') && ATTACHED.test(trimmed) ? 1 : 0;
      return undefined;
    }
    if (attached > 0 && marker.style === 'decimal' && marker.number === attached + 1) {
      attached++;
      return undefined;
    }
    attached = 0;
    if (
      marker.doubtful &&
      !follows(marker, before, block.text, point) &&
      !isFollowed(marker, body, index) &&
      !isUnder(marker, before)
    )
      return undefined;
    before.set(marker.style, marker.number);
    if (marker.style === 'point') point = marker.text;
    return marker;
  });
}

/** 附件：1.任务分解表: what goes on counting in the next lines is no part of the plan's text. */
const ATTACHED = /^附[件表]\s*[：:]\s*1[、.．]/;

/** Counting on; a bare number before a space, or one under the same number as the last, may have skipped one, or be there twice. */
function follows(
  { style, number, text, bodyStart }: Marker,
  before: ReadonlyMap<string, number>,
  paragraph: string,
  point: string,
): boolean {
  const last = before.get(style);
  if (last === undefined || number < 2) return false;
  // 4、11月 are no two months in a row, so it may have skipped one, too.
  const apart = style === 'decimal' && Number.parseInt(paragraph.slice(bodyStart, bodyStart + 3), 10) !== number + 1;
  const alone =
    apart || /^\d+$/.test(text) || (style === 'point' && Number.parseInt(point, 10) === Number.parseInt(text, 10));
  return last === number - 1 || (alone && (last === number - 2 || last === number));
}

/** 2.1 behind 2.; a heading of its own for each part may hold a single one. */
function isUnder({ style, number, text }: Marker, before: ReadonlyMap<string, number>): boolean {
  return style === 'point' && number === 1 && before.get('decimal') === Number.parseInt(text, 10);
}

/** Whether the next number of the style is the next number; not 8、9月 behind 7、8月. */
function isFollowed({ style, number }: Marker, body: readonly BlockReading[], index: number): boolean {
  for (let at = index + 1; at < body.length && at <= index + 12; at++) {
    const next = body[at]!.marker;
    if (next?.style === style) return next.number === number + 1;
  }
  return false;
}
