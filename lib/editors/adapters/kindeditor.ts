import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { execBlocks, execText, recorded } from '../technique/techniques.ts';

/** Its paste goes through a bin that loses what comes from an event. */
export const kindeditor: Adapter = {
  id: 'kindeditor',
  name: 'KindEditor',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('body.ke-content'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: recorded(tools.bridge, 'kindeditor', execText),
      insert: recorded(tools.bridge, 'kindeditor', execBlocks),
      quiet: 0,
    }),
};
