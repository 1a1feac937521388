import { isSeenAt } from './seen-at.ts';

/** Milliseconds the pointer has to keep still. */
const REST = 250;

/** A hand at rest still trembles by so many CSS pixels. */
const TREMBLE = 3;

export interface Pointer {
  /** Where it was last seen, in CSS pixels of the document's window; null outside it. */
  readonly at: { x: number; y: number } | null;
  /** Costs nothing while it is not listened to. */
  listen(on: boolean): void;
}

/** Tells when the pointer comes to rest in an editor. The page's own events go on as if nobody listened. */
export function watchPointer(root: HTMLElement, rest: (x: number, y: number) => void, signal: AbortSignal): Pointer {
  const page = root.ownerDocument;
  let at: Pointer['at'] = null;
  let from: Pointer['at'] = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: AbortController | null = null;

  const moved = ({ clientX: x, clientY: y, buttons }: PointerEvent) => {
    at = { x, y };
    const trembling = from && Math.hypot(x - from.x, y - from.y) <= TREMBLE;
    // Laying the page out anew, as while somebody types, moves nothing.
    if (trembling) return;
    clearTimeout(timer);
    from = at;
    if (!buttons) timer = setTimeout(() => at && isSeenAt(root, at.x, at.y) && rest(at.x, at.y), REST);
  };
  const left = () => {
    clearTimeout(timer);
    at = null;
    from = null;
  };
  const stop = () => {
    left();
    listening?.abort();
    listening = null;
  };
  signal.addEventListener('abort', stop);
  return {
    get at() {
      return at;
    },
    listen(on) {
      if (!on) return stop();
      if (listening || signal.aborted) return;
      listening = new AbortController();
      const options = { capture: true, passive: true, signal: listening.signal };
      page.addEventListener('pointermove', moved, options);
      page.documentElement.addEventListener('pointerleave', left, { ...options, capture: false });
      // On what lies over the editor, such as a frame of ours, it moves on unseen.
      page.addEventListener('pointerover', ({ target }) => root.contains(target as Element) || left(), options);
      page.addEventListener('pointerdown', () => clearTimeout(timer), options);
    },
  };
}
