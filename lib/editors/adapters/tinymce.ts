import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { pasteHeadings, pasteText } from '../technique/techniques.ts';

export const tinymce: Adapter = {
  id: 'tinymce',
  name: 'TinyMCE',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.mce-content-body'),
  open: (root) => domSurface(root, { replace: pasteText, insert: pasteHeadings, opening: '' }),
};
