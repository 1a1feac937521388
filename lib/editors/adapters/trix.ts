import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { beforeInputReplacement, pasteText } from '../technique/techniques.ts';

export const trix: Adapter = {
  id: 'trix',
  name: 'Trix',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('trix-editor'),
  open: (root, tools) => domSurface(root, tools, { replace: beforeInputReplacement, insert: pasteText, quiet: 0 }),
};
