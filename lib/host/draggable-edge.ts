interface EdgeOptions {
  label: string;
  /** Width of what the edge belongs to. */
  width(): number;
  /** Called while dragging, and with the arrow keys. */
  resize(width: number): void;
  /** Called when the width is settled. */
  settle(): void;
}

/** The edge of a panel at the window's right: dragged, or moved with the arrow keys. */
export function draggableEdge({ label, width, resize, settle }: EdgeOptions): HTMLElement {
  const edge = document.createElement('div');
  edge.className = 'edge';
  edge.tabIndex = 0;
  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'vertical');
  edge.setAttribute('aria-label', label);
  edge.addEventListener('pointerdown', (event) => {
    const from = event.clientX + width();
    const dragging = new AbortController();
    edge.setPointerCapture(event.pointerId);
    edge.parentElement?.classList.add('dragging');
    edge.addEventListener('pointermove', (moved) => resize(from - moved.clientX), { signal: dragging.signal });
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
  edge.addEventListener('keydown', ({ key }) => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[key];
    if (!step) return;
    resize(width() + step);
    settle();
  });
  return edge;
}
