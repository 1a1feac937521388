import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { pasteText, replaceUnselected } from '../technique/techniques.ts';

/** What a heading is, only the page knows: it goes in as a paragraph. */
export const slate: Adapter = {
  id: 'slate',
  name: 'Slate',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('[data-slate-editor]'),
  open: (root, tools) =>
    domSurface(root, tools, { replace: pasteText, insert: pasteText, quiet: 0, widen: true, batch: replaceUnselected }),
};
