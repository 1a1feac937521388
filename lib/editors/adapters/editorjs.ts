import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { execText, pasteBlocks } from '../technique/techniques.ts';

/** What it thinks the caret's block is, it learns from the pointer alone; its keys work on that block. */
const arrive = (element: Element) => {
  element.dispatchEvent(new Event('touchstart', { bubbles: true }));
};

/** Each block is an editable element of its own, and there is no undo. */
export const editorjs: Adapter = {
  id: 'editorjs',
  name: 'Editor.js',
  can: { read: true, mark: true, undo: false },
  find: (element) => element.closest<HTMLElement>('.codex-editor__redactor'),
  open: (root, tools) =>
    domSurface(root, tools, { replace: execText, insert: pasteBlocks, opening: '', quiet: 0, arrive }),
};
