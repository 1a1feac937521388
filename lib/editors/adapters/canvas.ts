import type { Adapter } from '../adapter.ts';

/** CSS pixels. What is smaller is no place to write a plan in; what is larger may be a page of one. */
const FIELD = { width: 40, height: 12 };
const PAGE = { width: 300, height: 200 };

/**
 * Any editor that paints its text: a canvas as large as a page, and a field nobody could write in that takes the keys.
 * Taken for what it seems, that field would be an empty document.
 */
export const canvas: Adapter = {
  id: 'canvas',
  name: 'Canvas',
  can: { read: false, mark: false, undo: true },
  find(element) {
    if (element.tagName !== 'TEXTAREA' && !(element as HTMLElement).isContentEditable) return null;
    return isRoomy(element) || !pagesAround(element).length ? null : (element as HTMLElement);
  },
  open: (root) => ({
    root,
    field: () => root,
    copies: true,
    pages: () => pagesAround(root),
  }),
};

/** Whether it, or the frame it fills, can be seen and written in. */
function isRoomy(element: Element): boolean {
  const shown = element.ownerDocument.defaultView?.frameElement ?? element;
  const { width, height, right, bottom } = shown.getBoundingClientRect();
  const seen = right > 0 && bottom > 0 && shown.ownerDocument.defaultView?.getComputedStyle(shown).opacity !== '0';
  return seen && width >= FIELD.width && height >= FIELD.height;
}

/** The canvases that may hold a page, in its document and those around it. */
function pagesAround(element: Element): HTMLCanvasElement[] {
  const found: HTMLCanvasElement[] = [];
  for (let at: Element | null = element; at; at = at.ownerDocument.defaultView?.frameElement ?? null) {
    for (const page of at.ownerDocument.querySelectorAll('canvas')) {
      const { width, height } = page.getBoundingClientRect();
      if (width >= PAGE.width && height >= PAGE.height) found.push(page);
    }
  }
  return found;
}
