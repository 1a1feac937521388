import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { beforeInputReplacement, pasteText, type Technique } from '../technique/techniques.ts';

/** It is late to notice a selection, so a replacement names its range; a bare insertion would count as typing. */
const replace: Technique = (root, typed, range) =>
  (range.collapsed ? pasteText : beforeInputReplacement)(root, typed, range);

export const trix: Adapter = {
  id: 'trix',
  name: 'Trix',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('trix-editor'),
  open: (root, tools) => domSurface(root, tools, { replace, insert: pasteText, quiet: 0, keepsStyle: true }),
};
