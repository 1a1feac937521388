import { watchModals } from './modal-dialogs.ts';

/** What lib.dom does not know yet: moves a connected node without loading the frames inside it anew. */
type MovingParent = Element & { moveBefore?(node: Node, child: Node | null): void };

/**
 * Puts an element of ours where the user can reach it: at the end of the document, or, while the page shows a modal
 * dialog and the browser makes all outside of it inert, at the end of that dialog and, as a popover, above it.
 */
export function keepReachable(host: HTMLElement, page: Document, signal: AbortSignal): void {
  const place = () => {
    const into: MovingParent = newest() ?? page.documentElement;
    if (host.parentElement === into) return;
    host.removeAttribute('popover');
    if (host.isConnected && into.moveBefore) into.moveBefore(host, null);
    else into.append(host);
    removed.disconnect();
    if (into === page.documentElement) return;
    host.popover = 'manual';
    host.showPopover();
    for (let root: Node = into.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      removed.observe(root, { subtree: true, childList: true });
      if (root === page) break;
    }
  };
  // A page that takes its dialog away takes what is in it along.
  const removed = new MutationObserver(() => host.isConnected || place());
  const newest = watchModals(page, signal, () => place());
  signal.addEventListener('abort', () => {
    removed.disconnect();
    host.remove();
  });
  place();
}
