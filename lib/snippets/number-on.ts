import type { Block } from '../draft/draft.ts';
import { type Marker, readMarker } from '../plan/outline/read-marker.ts';
import { firstMarker, nextMarker } from '../suggest/next-marker.ts';

/**
 * Lines whose outermost numbers go on from the items before block `at`, in the style the document has there: `（三）…`
 * after `（一）…（二）…`, `4.…` where the section counts 1. 2. 3. Lines without a number, and inner numbers, stay.
 */
export function numberOn(lines: readonly string[], blocks: readonly Block[], at: number): string[] {
  const own = lines.map(countedMarker);
  const first = own.find((marker) => marker !== null);
  if (!first) return [...lines];
  const before = itemBefore(first, blocks, at);
  let next = before ? nextMarker(before.text) + before.gap : firstMarker(first.text);
  if (!next) return [...lines];
  return lines.map((line, index) => {
    const marker = own[index];
    if (marker?.style !== first.style) return line;
    const gap = before ? '' : line.slice(marker.start + marker.text.length, marker.bodyStart);
    const numbered = line.slice(0, marker.start) + next + gap + line.slice(marker.bodyStart);
    next = nextMarker(next.trimEnd()) + (before?.gap ?? '');
    return numbered;
  });
}

/** The item that a number of this style follows: of its style or its level, else of the level the section has instead. */
function itemBefore(first: Marker, blocks: readonly Block[], at: number): { text: string; gap: string } | null {
  let inner: { text: string; gap: string } | null = null;
  for (let index = at - 1; index >= 0; index--) {
    const { text } = blocks[index]!;
    const marker = countedMarker(text);
    if (!marker) continue;
    const item = { text: marker.text, gap: text.slice(marker.start + marker.text.length, marker.bodyStart) };
    if (marker.level === first.level) return item;
    if (marker.level < first.level) return inner;
    inner ??= item;
  }
  return null;
}

/** A number that counts; bullets and numbers that may belong to the text don't. */
function countedMarker(text: string): Marker | null {
  const marker = readMarker(text);
  return marker && !marker.doubtful && marker.number > 0 && marker.style !== 'is' ? marker : null;
}
