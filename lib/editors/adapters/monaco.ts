import type { Adapter } from '../adapter.ts';
import { virtualSurface } from '../virtual-surface.ts';

/** Only the visible lines are in the page: read and written through its API. */
export const monaco: Adapter = {
  id: 'monaco',
  name: 'Monaco',
  can: { read: true, mark: false, undo: true },
  find: (element) => element.closest<HTMLElement>('.monaco-editor'),
  open: (root, { bridge }) => virtualSurface(root, bridge, 'monaco', 0),
};
