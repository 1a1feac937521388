import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { execBlocks, execText } from '../technique/techniques.ts';

/** Edits natively and keeps snapshots. */
export const summernote: Adapter = {
  id: 'summernote',
  name: 'Summernote',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.note-editable'),
  open: (root, tools) => domSurface(root, tools, { replace: execText, insert: execBlocks, quiet: 0 }),
};
