/** Long enough to let a burst of keys pass, short enough to feel immediate. */
const REST = 180;

/** Calls `rest` when the editor's content or caret has changed and then kept still. Nothing runs in between. */
export function observe(root: HTMLElement, rest: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stir = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  const observer = new MutationObserver(stir);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ['data-list'] });
  const listening = { capture: true, passive: true, signal };
  const page = root.ownerDocument;
  for (const name of ['input', 'compositionend']) root.addEventListener(name, stir, listening);
  for (const name of ['selectionchange', 'keyup', 'pointerup']) page.addEventListener(name, stir, listening);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
