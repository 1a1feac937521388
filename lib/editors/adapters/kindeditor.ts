import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { throughBridge } from '../technique/techniques.ts';

/** Its paste goes through a bin that loses what comes from an event. */
export const kindeditor: Adapter = {
  id: 'kindeditor',
  name: 'KindEditor',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('body.ke-content'),
  open: (root, tools) => {
    const type = throughBridge(tools.bridge, 'kindeditor');
    return domSurface(root, tools, { replace: type, insert: type, opening: '', quiet: 0 });
  },
};
