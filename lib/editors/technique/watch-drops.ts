import { DRAGGED } from '../../draft/dragged.ts';

/** Something dragged out of one of our pages and let go here. */
export interface Drop {
  /** What it was let go over. */
  target: Element;
  /** CSS pixels of the window. */
  x: number;
  y: number;
  /** What the page it comes from knows it by. */
  id: string;
  text: string;
}

/**
 * Tells of what is dropped in a document from our own pages. What `take` takes is kept from the document, so that nobody
 * else puts it in, too; the rest is the browser's to drop.
 */
export function watchDrops(page: Document, signal: AbortSignal, take: (drop: Drop) => boolean): void {
  const onDrop = (event: DragEvent) => {
    const id = event.dataTransfer?.getData(DRAGGED);
    if (!id || !event.isTrusted || event.defaultPrevented) return;
    const node = event.composedPath()[0] as Node;
    const target = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const { clientX: x, clientY: y } = event;
    if (!target || !take({ target, x, y, id, text: event.dataTransfer!.getData('text/plain') })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // To the editor nothing was dropped: what it shows while something is dragged over it goes with this.
    target.dispatchEvent(new DragEvent('dragleave', { bubbles: true, composed: true }));
  };
  page.defaultView?.addEventListener('drop', onDrop, { capture: true, signal });
}
