import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { recorded } from '../technique/own-undo.ts';

/** Its paste goes through a bin that loses what comes from an event. */
export const kindeditor: Adapter = {
  id: 'kindeditor',
  name: 'KindEditor',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('body.ke-content'),
  open: async (root, tools) => {
    await tools.bridge.open();
    return domSurface(root, tools, recorded(tools.bridge, 'kindeditor'));
  },
};
