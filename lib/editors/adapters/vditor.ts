import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { noteInput, replaceInPlace } from '../technique/own-undo.ts';
import { pasteHtml, pasteText } from '../technique/techniques.ts';

/** Keeps Markdown, and takes note for its undo 0.8 s after a change. */
export const vditor: Adapter = {
  id: 'vditor',
  name: 'Vditor',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.vditor-reset[contenteditable]'),
  open: (root, tools) => ({
    ...domSurface(root, tools, {
      replace: pasteText,
      insert: pasteHtml,
      opening: '',
      recordsAfter: 900,
      batch: replaceInPlace,
      record: () => noteInput(root),
    }),
    // Over a selection it pastes inside of the block that it should take the place of.
    uniform: () => false,
  }),
};
