import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { recorded } from '../technique/own-undo.ts';

/** Its undo saves scenes at keys only. */
export const ueditor: Adapter = {
  id: 'ueditor',
  name: 'UEditor',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('body.view[contenteditable]'),
  open: async (root, tools) => {
    await tools.bridge.open();
    focusBeforeClick(root, tools.signal);
    return domSurface(root, tools, recorded(tools.bridge, 'ueditor'));
  },
};

/**
 * Whenever it gets the focus it selects what was selected last, and Chromium then leaves out what a click would have
 * selected: whoever comes back from beside it would type over the old selection. It gets the focus before the click's turn.
 */
function focusBeforeClick(root: HTMLElement, signal: AbortSignal): void {
  const page = root.ownerDocument;
  page.defaultView?.addEventListener(
    'mousedown',
    ({ isTrusted, target }) => {
      if (!isTrusted || page.hasFocus() || !root.contains(target as Node)) return;
      page.defaultView?.focus();
      root.focus({ preventScroll: true });
    },
    { capture: true, passive: true, signal },
  );
}
