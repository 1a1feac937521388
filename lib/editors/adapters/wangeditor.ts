import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { type ReadBlock, readBlocks } from '../technique/read-blocks.ts';
import {
  beforeInputPaste,
  needsHtml,
  pasteText,
  pressBackspace,
  replaceUnselected,
  type Technique,
} from '../technique/techniques.ts';

/** Built on Slate: headings only come in by beforeinput, and are paragraphs of their own without an opening. */
const insert: Technique = async (root, typed, range) => {
  if (!needsHtml(typed, range)) return pasteText(root, typed, range);
  // Over a selection it would leave an empty paragraph; what happens in one task is one undo step.
  if (!range.collapsed) {
    pressBackspace(root, typed, range);
    range.collapse(true);
  }
  return beforeInputPaste(root, typed, range);
};

/** Its list items are divs that begin with a bullet or a number, which is not part of the text. */
const read = (root: HTMLElement): ReadBlock[] =>
  readBlocks(root).map((block) => {
    const listed = block.element.firstElementChild?.matches('[data-w-e-reserve]');
    return listed ? { ...block, kind: 'list-item' } : block;
  });

export const wangeditor: Adapter = {
  id: 'wangeditor',
  name: 'wangEditor',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.w-e-text-container [data-slate-editor]'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: pasteText,
      insert,
      opening: '',
      quiet: 0,
      retype: 'always',
      batch: replaceUnselected,
      read,
    }),
};
