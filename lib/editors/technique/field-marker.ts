import type { Stretch } from '../adapter.ts';
import { fieldMirror } from './field-mirror.ts';
import { highlighter } from './highlight.ts';
import type { Marker } from './marker.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Chromium's range over a field's text (https://github.com/whatwg/html/pull/11741). */
type WithRange = Field & { createValueRange?(start: number, end: number): Range };

/** Underlines in a field: by its own ranges where the browser has them, else on a mirror laid over it. */
export function fieldMarker(field: Field, span: (stretch: Stretch) => [number, number]): Marker {
  const own = (field as WithRange).createValueRange;
  if (own) return highlighter(field, (stretch) => own.apply(field, span(stretch)));
  let mirror: ReturnType<typeof fieldMirror> | null = null;
  return {
    draw(underlines) {
      if (!underlines.length) return this.clear();
      mirror ??= fieldMirror(field);
      mirror.draw(underlines.map(({ stretch, severity }) => ({ span: span(stretch), severity })));
    },
    clear() {
      mirror?.remove();
      mirror = null;
    },
    boxes: (stretch) => mirror?.rects(...span(stretch)) ?? fieldRects(field, ...span(stretch)),
  };
}

/** Client rectangles of `[start, end)` of a field's value; of one character where that is empty. */
export function fieldRects(field: Field, start: number, to: number): DOMRect[] {
  const end = Math.min(field.value.length, Math.max(to, start + 1));
  const own = (field as WithRange).createValueRange;
  if (own) return [...own.call(field, start, end).getClientRects()];
  const mirror = fieldMirror(field);
  const rects = mirror.rects(start, end);
  mirror.remove();
  return rects;
}
