import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { pause } from '../technique/pause.ts';
import { rewriteThrough } from '../technique/rewrite.ts';
import { pasteText, replaceOrPaste, type Technique } from '../technique/techniques.ts';

/** For 200 ms after a click it looks away from the selection, and would give new text the formatting of the old caret. */
const replace: Technique = async (root, typed, range) => {
  await pause(200);
  return replaceOrPaste(root, typed, range);
};

export const trix: Adapter = {
  id: 'trix',
  name: 'Trix',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('trix-editor'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace,
      insert: pasteText,
      quiet: 0,
      rewrite: rewriteThrough(tools.bridge, 'trix'),
      keepsStyle: true,
    }),
};
