/**
 * Where the keys go when the page gets the focus as a whole, as a frame does by a shortcut, and when it gets it once
 * more: a busy Chromium may tell a frame that the page around it has the focus only after the frame has taken it, and
 * what had it there has lost it then. Returns what ends it.
 */
export function takeFocusAt(find: () => HTMLElement | null): () => void {
  const take = () => {
    if (document.hasFocus() && document.activeElement === document.body) find()?.focus();
  };
  take();
  window.addEventListener('focus', take);
  return () => window.removeEventListener('focus', take);
}
