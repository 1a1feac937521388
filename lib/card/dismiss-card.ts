import type { CardCause } from '../messaging/card-wire.ts';

/** Milliseconds the pointer has to get from the words to the card. */
const GRACE = 300;

interface Dismissing {
  /** The editor's document and the one that the card is in. */
  pages: Set<Document>;
  /** What happens inside is the card's own affair. */
  frame: HTMLElement;
  cause: CardCause;
  /** Whether a point of a document's window is on the card's words. */
  isOnWords(page: Document, x: number, y: number): boolean;
  /** Whether the card has the focus. */
  isInUse(): boolean;
  close(): void;
  /** The words may be elsewhere now. */
  follow(): void;
  /** The focus is to go into the card. */
  enter(): void;
  signal: AbortSignal;
}

/**
 * What closes the card: Escape, typing on, a click beside it, the pointer going elsewhere where it opened by itself. Only
 * Escape, and Tab after a walk, which leads into it, are kept from the page.
 */
export function dismissCard(options: Dismissing): void {
  const { pages, frame, cause, isOnWords, isInUse, close, follow, enter, signal } = options;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (!isInUse()) close();
    }, GRACE);
  };
  const isInside = (event: Event) => frame.contains(event.target as Node);
  const onKey = (event: KeyboardEvent) => {
    if (isInside(event)) return;
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (event.isComposing || ['Shift', 'Control', 'Alt', 'Meta'].includes(key)) return;
    const into = key === 'Tab' && cause === 'walk' && !(shiftKey || ctrlKey || altKey || metaKey);
    if (into || key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (into) enter();
    else close();
  };

  const listening = { capture: true, passive: true, signal };
  for (const page of pages) {
    const view = page.defaultView!;
    view.addEventListener('keydown', onKey, { capture: true, signal });
    for (const name of ['beforeinput', 'compositionstart', 'pointerdown'])
      view.addEventListener(name, (event) => isInside(event) || close(), listening);
    view.addEventListener('scroll', follow, listening);
    const resized = new view.ResizeObserver(follow);
    resized.observe(page.documentElement);
    signal.addEventListener('abort', () => resized.disconnect());
    if (cause === 'rest') {
      const moved = ({ clientX: x, clientY: y }: PointerEvent) => (isOnWords(page, x, y) ? stay() : leave());
      view.addEventListener('pointermove', moved, listening);
    }
  }
  if (cause === 'rest') {
    frame.addEventListener('pointerenter', stay, { signal });
    frame.addEventListener('pointerleave', leave, { signal });
  }
  signal.addEventListener('abort', stay);
}
