import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { pasteHeadings, pasteText } from '../technique/techniques.ts';

export const quill: Adapter = {
  id: 'quill',
  name: 'Quill',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.ql-editor'),
  open: (root) => domSurface(root, { replace: pasteText, insert: pasteHeadings }),
};
