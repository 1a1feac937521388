/**
 * Where the keys go when the page gets the focus as a whole, as a frame does by a shortcut. Returns what ends it.
 */
export function takeFocusAt(find: () => HTMLElement | null): () => void {
  const take = () => {
    if (document.hasFocus() && document.activeElement === document.body) find()?.focus();
  };
  take();
  window.addEventListener('focus', take);
  return () => window.removeEventListener('focus', take);
}
