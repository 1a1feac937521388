import type { Severity } from '../../check/finding.ts';
import { COLOURS } from './marker.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** What makes text break into the same lines in a div as in a field. */
const COPIED = [
  'boxSizing borderTopWidth borderRightWidth borderBottomWidth borderLeftWidth paddingTop paddingRight paddingBottom paddingLeft',
  'fontFamily fontSize fontStyle fontVariant fontWeight fontStretch letterSpacing wordSpacing lineHeight textAlign textIndent',
  'textTransform tabSize direction overflowWrap wordBreak',
].flatMap((names) => names.split(' ')) as (keyof CSSStyleDeclaration & string)[];

export interface Mirror {
  draw(underlines: { span: [number, number]; severity: Severity }[]): void;
  rects(start: number, end: number): DOMRect[];
  remove(): void;
}

/**
 * The field's text in the field's place, invisible, in a closed shadow root at the end of the page: what is drawn on it
 * appears on the field, and the field itself is not touched. Follows scrolling and resizing until removed.
 */
export function fieldMirror(field: Field): Mirror {
  const page = field.ownerDocument;
  const view = page.defaultView as Window & typeof globalThis;
  const stop = new AbortController();
  const host = page.createElement('div');
  host.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483646; pointer-events: none;';
  const box = page.createElement('div');
  const text = page.createTextNode('');
  box.append(text);
  host.attachShadow({ mode: 'closed' }).append(box);
  page.documentElement.append(host);

  const place = () => {
    const rect = field.getBoundingClientRect();
    const style = view.getComputedStyle(field);
    for (const name of COPIED) box.style[name as 'color'] = style[name as 'color'];
    Object.assign(box.style, {
      position: 'fixed',
      left: `${rect.left}px`,
      top: `${rect.top}px`,
      width: `${rect.width - (field.offsetWidth - field.clientWidth - border(style))}px`,
      height: `${rect.height}px`,
      borderStyle: 'solid',
      borderColor: 'transparent',
      color: 'transparent',
      overflow: 'hidden',
      whiteSpace: field.tagName === 'INPUT' ? 'pre' : 'pre-wrap',
    });
    if (text.data !== field.value) text.data = field.value;
    box.scrollTop = field.scrollTop;
    box.scrollLeft = field.scrollLeft;
  };
  const listening = { passive: true, capture: true, signal: stop.signal };
  view.addEventListener('scroll', place, listening);
  view.addEventListener('resize', place, listening);
  field.addEventListener('input', place, listening);
  const resized = new view.ResizeObserver(place);
  resized.observe(field);
  place();

  const range = (start: number, end: number) => {
    const made = page.createRange();
    made.setStart(text, Math.min(start, text.length));
    made.setEnd(text, Math.min(end, text.length));
    return made;
  };
  return {
    draw(underlines) {
      place();
      for (const line of [...box.children]) line.remove();
      const origin = box.getBoundingClientRect();
      for (const { span, severity } of underlines) {
        for (const rect of range(...span).getClientRects()) {
          const line = page.createElement('i');
          line.style.cssText = `position: absolute; height: 3px; left: ${rect.left - origin.left + box.scrollLeft}px; top: ${rect.bottom - origin.top + box.scrollTop}px; width: ${rect.width}px; border-bottom: 2px dotted ${COLOURS[severity]}`;
          box.append(line);
        }
      }
    },
    rects: (start, end) => [...range(start, end).getClientRects()],
    remove() {
      stop.abort();
      resized.disconnect();
      host.remove();
    },
  };
}

function border(style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
}
