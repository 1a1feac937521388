import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { throughBridge } from '../technique/techniques.ts';

/** Its undo only knows what went through its own API. */
export const ueditor: Adapter = {
  id: 'ueditor',
  name: 'UEditor',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('body.view[contenteditable]'),
  open: (root, tools) => {
    const type = throughBridge(tools.bridge, 'ueditor');
    return domSurface(root, tools, { replace: type, insert: type, opening: '', quiet: 0 });
  },
};
