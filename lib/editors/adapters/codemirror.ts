import type { Adapter } from '../adapter.ts';
import { virtualSurface } from '../virtual-surface.ts';

/** Only the visible lines are in the page: read and written through its API. */
export const codemirror: Adapter = {
  id: 'codemirror',
  name: 'CodeMirror 6',
  can: { read: true, mark: false, undo: true },
  find: (element) => element.closest<HTMLElement>('.cm-content'),
  open: (root, { bridge }) => virtualSurface(root, bridge, 'codemirror'),
};
