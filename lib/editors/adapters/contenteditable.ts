import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { editableHost } from '../technique/editable-host.ts';
import {
  beforeInputPaste,
  beforeInputReplacement,
  execBlocks,
  execText,
  firstThatActs,
  pasteBlocks,
  pasteText,
} from '../technique/techniques.ts';

/** Any other editable element. Whether it keeps a model nobody knows, so it is asked by events before it is edited. */
export const contenteditable: Adapter = {
  id: 'contenteditable',
  name: 'contenteditable',
  can: { read: true, mark: true, undo: true },
  find: editableHost,
  open: (root, tools) =>
    domSurface(root, tools, {
      replace: firstThatActs(beforeInputReplacement, pasteText, execText),
      insert: firstThatActs(pasteBlocks, beforeInputPaste, execBlocks),
    }),
};
