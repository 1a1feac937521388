import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { recordedInPlace, throughBridge } from '../technique/own-undo.ts';
import { pasteBlocks, pasteText, type Technique } from '../technique/techniques.ts';

/**
 * A level of its undo stack is a snapshot. It takes one when a caret key is released, which is the only way to have what
 * was typed without keys (by an input method, by voice) in a level of its own before the paste.
 */
const afterSnapshot =
  (technique: Technique): Technique =>
  (root, typed, range) => {
    root.dispatchEvent(
      new KeyboardEvent('keyup', { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true }),
    );
    return technique(root, typed, range);
  };

/** HTML of nothing but paragraphs it takes for plain text; an empty element, which it drops, makes it look. */
const insert: Technique = (root, typed, range) =>
  pasteBlocks(root, { ...typed, html: typed.html.replace('</p>', '<b></b></p>') }, range);

export const tinymce: Adapter = {
  id: 'tinymce',
  name: 'TinyMCE',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.mce-content-body'),
  open: async (root, tools) => {
    const { bridge } = tools;
    await bridge.open();
    // In Firefox its paste takes nothing from an event that a script made.
    const firefox = 'wrappedJSObject' in window;
    return domSurface(root, tools, {
      replace: afterSnapshot(pasteText),
      insert: firefox ? throughBridge(bridge, 'tinymce') : afterSnapshot(insert),
      opening: '',
      quiet: 0,
      // Pasted text takes the formatting before it, not that of what it replaces.
      ...recordedInPlace(bridge, 'tinymce'),
    });
  },
};
