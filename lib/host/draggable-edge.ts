import type { Side } from './remembered.ts';

interface EdgeOptions {
  label: string;
  /** Narrowest and widest, in CSS pixels. */
  least: number;
  most: number;
  /** Width of what the edge belongs to. */
  width(): number;
  /** At which side of the window that is. */
  side(): Side;
  /** Called while dragging, and with the arrow keys. */
  resize(width: number): void;
  /** Called when the width is settled. */
  settle(): void;
}

export interface DraggableEdge {
  element: HTMLElement;
  /** To be called after the width has changed: tells it to those who can't see it. */
  update(): void;
}

/** The inner edge of a panel at the window's side: dragged, or moved with the arrow keys, Home and End. */
export function draggableEdge({ label, least, most, width, side, resize, settle }: EdgeOptions): DraggableEdge {
  const edge = document.createElement('div');
  edge.className = 'edge';
  edge.tabIndex = 0;
  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'vertical');
  edge.setAttribute('aria-label', label);
  edge.setAttribute('aria-valuemin', String(least));
  edge.setAttribute('aria-valuemax', String(most));
  const update = () => edge.setAttribute('aria-valuenow', String(width()));
  const outwards = () => (side() === 'right' ? -1 : 1);

  edge.addEventListener('pointerdown', (event) => {
    const [from, before] = [event.clientX, width()];
    const dragging = new AbortController();
    edge.setPointerCapture(event.pointerId);
    edge.parentElement?.classList.add('dragging');
    edge.addEventListener('pointermove', (moved) => resize(before + (moved.clientX - from) * outwards()), {
      signal: dragging.signal,
    });
    edge.addEventListener(
      'lostpointercapture',
      () => {
        dragging.abort();
        edge.parentElement?.classList.remove('dragging');
        settle();
      },
      { signal: dragging.signal },
    );
    event.preventDefault();
  });
  edge.addEventListener('keydown', (event) => {
    const step = 20 * outwards();
    const next = { ArrowLeft: width() - step, ArrowRight: width() + step, Home: least, End: most }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
    settle();
  });
  return { element: edge, update };
}
