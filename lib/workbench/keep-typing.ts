import type { FragmentBlock } from '../draft/draft.ts';
import { textOf } from './document-text.ts';

/** Paragraphs. Reading and storing more than these takes longer than a key press may. */
const LONG = 1000;

/** Milliseconds without a key after which a long text is kept. */
const REST = 800;

/**
 * Has what is written kept at every key: the tab may be closed before the typing has come to rest, and is then given no
 * more time. A long text is kept when the keys rest, and before the tab is left or loses the plan to another, which reads
 * what is kept and writes on from there.
 */
export function keepTyping(sheet: HTMLElement, keep: (blocks: FragmentBlock[]) => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(waiting);
    waiting = undefined;
    keep(textOf(sheet));
  };
  const onInput = () => {
    clearTimeout(waiting);
    if (sheet.childElementCount < LONG) now();
    else waiting = setTimeout(now, REST);
  };
  const onLeave = () => {
    if (waiting !== undefined) now();
  };
  sheet.addEventListener('input', onInput, { signal });
  document.addEventListener('visibilitychange', onLeave, { signal });
  window.addEventListener('pagehide', onLeave, { signal });
  // A tab that takes over from another window hides nothing here, but whoever asks it to has to go there first.
  window.addEventListener('blur', onLeave, { signal });
  signal.addEventListener('abort', onLeave, { once: true });
}
