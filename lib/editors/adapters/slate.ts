import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { beforeInput } from '../technique/clipboard-event.ts';
import { rewriteThrough } from '../technique/rewrite.ts';
import { pasteText, type Technique } from '../technique/techniques.ts';

/** Lines by the event that names the place: in an empty paragraph a paste may still go to where the caret was before. */
const insert: Technique = (root, { text }, range) => {
  beforeInput(root, 'insertFromPaste', { text }, range);
};

/** What a heading is, only the page knows: it goes in as a paragraph. */
export const slate: Adapter = {
  id: 'slate',
  name: 'Slate',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('[data-slate-editor]'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: pasteText,
      insert,
      quiet: 0,
      retype: 'always',
      rewrite: rewriteThrough(tools.bridge, 'slate'),
      keepsStyle: true,
    }),
};
