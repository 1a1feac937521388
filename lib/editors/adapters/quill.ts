import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { pasteBlocks, pasteText, replaceOrPaste, replaceUnselected, type Technique } from '../technique/techniques.ts';

/** Its reading of HTML folds white space, an indent of two ideographic spaces too: the text matters more than a heading. */
const insert: Technique = (root, typed, range) =>
  (/[^\S ]| {2}/.test(typed.text.replace(/\n/g, '')) ? pasteText : pasteBlocks)(root, typed, range);

export const quill: Adapter = {
  id: 'quill',
  name: 'Quill',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.ql-editor'),
  open: (root, tools) =>
    domSurface(root, tools, {
      // Pasted text takes the formatting before it, not that of what it replaces.
      replace: replaceOrPaste,
      insert,
      retype: 'always',
      batch: replaceUnselected,
      groups: 1000,
      keepsStyle: true,
    }),
};
