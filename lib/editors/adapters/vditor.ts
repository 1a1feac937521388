import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { pasteHtml, pasteText } from '../technique/techniques.ts';

export const vditor: Adapter = {
  id: 'vditor',
  name: 'Vditor',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.vditor-reset[contenteditable]'),
  open: (root, tools) =>
    domSurface(root, tools, { replace: pasteText, insert: pasteHtml, opening: '', recordsAfter: 900 }),
};
