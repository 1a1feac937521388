import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { execBlocks, execText, recorded } from '../technique/techniques.ts';

/** Edits natively; its undo is of its own. */
export const summernote: Adapter = {
  id: 'summernote',
  name: 'Summernote',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.note-editable'),
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: recorded(tools.bridge, 'summernote', execText),
      insert: recorded(tools.bridge, 'summernote', execBlocks),
      quiet: 0,
    }),
};
