/**
 * The newest modal dialog that a page shows, if any, and calls `changed` when that may be another. One in an open shadow root
 * tells only that root of itself, and is noticed as it takes the focus.
 */
export function watchModals(page: Document, signal: AbortSignal, changed: () => void): () => Element | undefined {
  let opened = [...page.querySelectorAll('dialog:modal')];
  const listening = { capture: true, passive: true, signal };
  const roots = new WeakSet<Node>();

  const listen = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    // One that is closed while its opening is told of is told of as closed only.
    for (const name of ['toggle', 'close']) root.addEventListener(name, toggled, listening);
  };
  const note = (dialog: Element) => {
    if (dialog.matches(':modal') && !opened.includes(dialog)) opened.push(dialog);
  };
  const toggled = ({ target }: Event) => {
    const dialog = target as Element;
    if (dialog.tagName !== 'DIALOG') return;
    note(dialog);
    changed();
  };
  /** Whether there is a new one around what has the focus. */
  const found = (path: EventTarget[]) => {
    const inside = path.filter((target) => isModal(target) && !opened.includes(target));
    for (const dialog of inside.reverse() as Element[]) {
      listen(dialog.getRootNode());
      note(dialog);
    }
    return inside.length > 0;
  };
  listen(page);
  page.addEventListener('focusin', (event) => found(event.composedPath()) && changed(), listening);
  found(pathOf(page));
  return () => {
    opened = opened.filter((dialog) => dialog.isConnected && dialog.matches(':modal'));
    return opened.at(-1);
  };
}

const isModal = (target: EventTarget): target is Element => target instanceof Element && target.matches('dialog:modal');

/** What has the focus and all that is around it, out of open shadow roots. */
function pathOf(page: Document): Element[] {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const path: Element[] = [];
  while (element) {
    path.push(element);
    const root = element.getRootNode();
    element = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return path;
}
