import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { rewriteThrough } from '../technique/rewrite.ts';
import { pasteBlocks, pasteInRun } from '../technique/techniques.ts';

/** TipTap too, and what is built on either. */
export const prosemirror: Adapter = {
  id: 'prosemirror',
  name: 'ProseMirror',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.ProseMirror'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: pasteInRun,
      insert: pasteBlocks,
      rewrite: rewriteThrough(tools.bridge, 'tiptap'),
    }),
};
