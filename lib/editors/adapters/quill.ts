import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { pasteHeadings, pasteText, replaceUnselected } from '../technique/techniques.ts';

export const quill: Adapter = {
  id: 'quill',
  name: 'Quill',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.ql-editor'),
  open: (root, tools) =>
    domSurface(root, tools, { replace: pasteText, insert: pasteHeadings, batch: replaceUnselected }),
};
