import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { execText, pasteBlocks, type Technique } from '../technique/techniques.ts';

/** What it thinks the caret's block is, it learns from the pointer alone; its keys work on that block. */
const arrive = (element: Element) => {
  element.dispatchEvent(new Event('touchstart', { bubbles: true }));
};

/** What it pastes over a selection it puts behind it; into an emptied block it goes in that block's place. */
const insert: Technique = (root, typed, range) => {
  if (!range.collapsed) root.ownerDocument.execCommand('delete');
  return pasteBlocks(root, typed, range);
};

/** Each block is an editable element of its own, and there is no undo. */
export const editorjs: Adapter = {
  id: 'editorjs',
  name: 'Editor.js',
  can: { read: true, mark: true, undo: false },
  find: (element) => element.closest<HTMLElement>('.codex-editor__redactor'),
  // A paste into a block can't also go on behind it.
  open: (root, tools) => ({
    ...domSurface(root, tools, { replace: execText, insert, opening: '', quiet: 0, arrive }),
    uniform: () => false,
  }),
};
