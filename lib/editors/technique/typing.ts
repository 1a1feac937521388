import { composingIn, setComposing } from './composing.ts';
import { focusedElement } from './editable-host.ts';
import { pause } from './pause.ts';

/** Watches one document for typing and for input methods. One for each document that holds an editor. */
export interface Typing {
  /** True from compositionstart until the composed text has settled. */
  readonly composing: boolean;
  /** Counts as typing: what follows at once would be grouped with it. */
  note(): void;
  /** Resolves when nothing is being composed and nobody has typed for `quiet` ms. */
  idle(quiet: number): Promise<void>;
  /** Who is told of characters that were held while we wrote, once they are typed; null is for another key. */
  readonly late: Set<(data: string | null) => void>;
}

/** After compositionend some editors still re-render from it; measured: 80 ms is enough in all of those tried. */
const SETTLE = 80;

/** Starts to watch. The listeners are on the document: an editor in a frame needs its frame's. */
export function watchTyping(document: Document, signal: AbortSignal): Typing {
  const listening = { capture: true, passive: true, signal };
  const waiting = new Set<() => void>();
  let last = Number.NEGATIVE_INFINITY;
  const typed = (event: Event) => {
    if (event.isTrusted) last = performance.now();
  };
  document.addEventListener('keydown', typed, listening);
  document.addEventListener('beforeinput', typed, listening);
  const started = () => setComposing(document, true);
  document.addEventListener('compositionstart', started, listening);
  const ended = async () => {
    await pause(SETTLE);
    setComposing(document, false);
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  document.addEventListener('compositionend', ended, listening);
  const contexts = new WeakSet<EventTarget>();
  /** An element that takes its input through an edit context has that tell of composing, and nothing else. */
  const enter = () => {
    const { editContext } = (focusedElement(document) ?? {}) as { editContext?: EventTarget | null };
    if (!editContext || contexts.has(editContext)) return;
    contexts.add(editContext);
    editContext.addEventListener('compositionstart', started, { signal });
    editContext.addEventListener('compositionend', ended, { signal });
  };
  document.addEventListener('focusin', enter, listening);
  enter();
  signal.addEventListener('abort', ended, { once: true });
  return {
    late: new Set(),
    get composing() {
      return composingIn(document);
    },
    note() {
      last = performance.now();
    },
    async idle(quiet) {
      for (;;) {
        if (composingIn(document)) await new Promise<void>((resolve) => waiting.add(resolve));
        const left = last + quiet - performance.now();
        if (left <= 0) return;
        await pause(left);
      }
    },
  };
}
