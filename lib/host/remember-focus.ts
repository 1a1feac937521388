/**
 * Remembers what in the page last had the focus, so that it can be given back when our own element is closed. A frame
 * of the page's that had it keeps its own caret.
 */
export function rememberFocus(own: Element, signal: AbortSignal): () => void {
  let last: HTMLElement | null = null;
  const note = () => {
    if (document.activeElement !== own) last = document.activeElement as HTMLElement | null;
  };
  note();
  document.addEventListener('focusin', note, { capture: true, passive: true, signal });
  // The focus going into a frame shows only as a blur of the window around it.
  window.addEventListener('blur', note, { signal });
  return () => last?.isConnected && last.focus({ preventScroll: true });
}
