import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { rewriteThrough } from '../technique/rewrite.ts';
import { pasteAfterLast, pasteText } from '../technique/techniques.ts';

export const draft: Adapter = {
  id: 'draft',
  name: 'Draft.js',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.public-DraftEditor-content'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: pasteText,
      insert: pasteAfterLast,
      quiet: 0,
      rewrite: rewriteThrough(tools.bridge, 'draft'),
    }),
};
