import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { rewriteThrough } from '../technique/rewrite.ts';
import { pasteAfterLast, pasteText } from '../technique/techniques.ts';

export const lexical: Adapter = {
  id: 'lexical',
  name: 'Lexical',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('[data-lexical-editor]'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: pasteText,
      insert: pasteAfterLast,
      rewrite: rewriteThrough(tools.bridge, 'lexical'),
    }),
};
