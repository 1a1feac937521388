import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { recorded } from '../technique/own-undo.ts';

/** Edits natively; its undo is of its own. */
export const summernote: Adapter = {
  id: 'summernote',
  name: 'Summernote',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.note-editable'),
  open: async (root, tools) => {
    await tools.bridge.open();
    return domSurface(root, tools, recorded(tools.bridge, 'summernote'));
  },
};
