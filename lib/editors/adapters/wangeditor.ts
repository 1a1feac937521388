import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { beforeInputPaste, needsHtml, pasteText, replaceUnselected, type Technique } from '../technique/techniques.ts';

/** Built on Slate: headings only come in by beforeinput, and are paragraphs of their own without an opening. */
const insert: Technique = (root, typed, range) =>
  (needsHtml(typed, range) ? beforeInputPaste : pasteText)(root, typed, range);

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
    }),
};
