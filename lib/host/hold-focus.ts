/** Milliseconds after which an editor is done with what was typed last, on a slow machine too. */
const DONE = 1000;

/** How often it is taken back: a page that insists has its reasons. */
const TIMES = 3;

/**
 * Gives an element the focus, and gives it back where the page takes it away without the user: wangEditor does so by a
 * timer of 100 ms after every character. Whoever presses a key or a button in the page goes where they want to be.
 */
export function holdFocus(element: HTMLElement, signal: AbortSignal): void {
  const page = element.ownerDocument;
  const { host } = element.getRootNode() as ShadowRoot;
  const letGo = new AbortController();
  const held = AbortSignal.any([signal, letGo.signal, AbortSignal.timeout(DONE)]);
  let left = TIMES;
  const listening = { capture: true, passive: true, signal: held };
  const onTaken = ({ target }: Event) => {
    if (target === element || target === host) return;
    left -= 1;
    if (left === 0) letGo.abort();
    // Once whoever took it is done.
    setTimeout(() => signal.aborted || element.focus());
  };
  page.addEventListener('focusin', onTaken, listening);
  for (const name of ['keydown', 'pointerdown'])
    page.addEventListener(name, ({ isTrusted }) => isTrusted && letGo.abort(), listening);
  element.focus();
}
