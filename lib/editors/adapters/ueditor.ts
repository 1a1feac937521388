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
    return domSurface(root, tools, recorded(tools.bridge, 'ueditor'));
  },
};
