import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { rewriteThrough } from '../technique/rewrite.ts';
import { pasteHtml, replaceOrPaste } from '../technique/techniques.ts';

/** Plain lines would become one paragraph with soft breaks: blocks always go in as HTML. */
export const ckeditor: Adapter = {
  id: 'ckeditor',
  name: 'CKEditor 5',
  can: { read: true, mark: true, undo: true },
  // A table's cells are editables of their own inside it.
  find: (element) => element.closest<HTMLElement>('.ck-editor__editable:not(.ck-editor__nested-editable)'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: replaceOrPaste,
      insert: pasteHtml,
      quiet: 0,
      rewrite: rewriteThrough(tools.bridge, 'ckeditor'),
    }),
};
