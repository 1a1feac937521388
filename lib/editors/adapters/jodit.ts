import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { editInPlace, noteInput, replaceInPlace } from '../technique/own-undo.ts';
import { pasteBlocks } from '../technique/techniques.ts';

export const jodit: Adapter = {
  id: 'jodit',
  name: 'Jodit',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.jodit-wysiwyg'),
  open: (root, tools) => ({
    ...domSurface(root, tools, {
      replace: editInPlace,
      insert: pasteBlocks,
      opening: '',
      quiet: 0,
      batch: replaceInPlace,
      record: () => noteInput(root),
    }),
    // Blocks pasted into the midst of one leave an empty line behind them.
    uniform: () => false,
  }),
};
