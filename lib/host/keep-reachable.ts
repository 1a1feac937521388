/** What lib.dom does not know yet: moves a connected node without loading the frames inside it anew. */
type MovingParent = Element & { moveBefore?(node: Node, child: Node | null): void };

/**
 * Puts an element of ours where the user can reach it: at the end of the document, or, while the page shows a modal
 * dialog and the browser makes all outside of it inert, at the end of that dialog and, as a popover, above it.
 */
export function keepReachable(host: HTMLElement, page: Document, signal: AbortSignal): void {
  let opened = [...page.querySelectorAll('dialog:modal')];

  const place = () => {
    opened = opened.filter((dialog) => dialog.isConnected && dialog.matches(':modal'));
    const into: MovingParent = opened.at(-1) ?? page.documentElement;
    if (host.parentElement === into) return;
    host.removeAttribute('popover');
    if (host.isConnected && into.moveBefore) into.moveBefore(host, null);
    else into.append(host);
    removed.disconnect();
    if (into === page.documentElement) return;
    host.popover = 'manual';
    host.showPopover();
    removed.observe(page, { subtree: true, childList: true });
  };
  // A page that takes its dialog away takes what is in it along.
  const removed = new MutationObserver(() => host.isConnected || place());
  const toggled = ({ target }: Event) => {
    const dialog = target as Element;
    if (dialog.tagName !== 'DIALOG') return;
    if (dialog.matches(':modal') && !opened.includes(dialog)) opened.push(dialog);
    place();
  };
  // One that is closed while its opening is told of is told of as closed only.
  for (const name of ['toggle', 'close'])
    page.addEventListener(name, toggled, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    removed.disconnect();
    host.remove();
  });
  place();
}
