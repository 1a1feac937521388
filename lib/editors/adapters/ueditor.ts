import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { execBlocks, execText, recorded } from '../technique/techniques.ts';

/** Its undo saves scenes at keys only. */
export const ueditor: Adapter = {
  id: 'ueditor',
  name: 'UEditor',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('body.view[contenteditable]'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: recorded(tools.bridge, 'ueditor', execText),
      insert: recorded(tools.bridge, 'ueditor', execBlocks),
      quiet: 0,
    }),
};
