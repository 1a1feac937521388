import type { Bridge } from '../bridge-client.ts';
import { execBlocks, execText, type Technique } from './techniques.ts';

/** The manner of an editor whose DOM is its document and whose undo only knows what it is told through its API. */
export function recorded(bridge: Bridge, editor: string) {
  const record = () => bridge.ask({ do: 'record', editor }).done;
  const around =
    (technique: Technique): Technique =>
    async (root, typed, range) => {
      record();
      await technique(root, typed, range);
      record();
    };
  return {
    replace: around(execText),
    erase: around(execText),
    insert: around(execBlocks),
    ...(reaches(bridge, editor) && { batch: replaceInPlace, record }),
    quiet: 0,
  };
}

/** The part of such a manner that concerns characters, where blocks go in in a way of the editor's own. */
export function recordedInPlace(bridge: Bridge, editor: string) {
  if (!reaches(bridge, editor)) return {};
  const record = () => bridge.ask({ do: 'record', editor }).done;
  const replace: Technique = (root, { text }, range) => {
    if (!root.isContentEditable || !record()) return;
    replaceInPlace(root, text, range);
    record();
  };
  return { replace, batch: replaceInPlace, record };
}

function reaches(bridge: Bridge, editor: string): boolean {
  return bridge.ask({ do: 'find', editor }).done;
}

/** Characters in the page's own text nodes; the new text takes the formatting the old began with. */
export function replaceInPlace(_root: HTMLElement, text: string, range: Range): void {
  const { startContainer: node, startOffset } = range;
  range.deleteContents();
  if (node.nodeType === 3) (node as Text).insertData(startOffset, text);
  else range.insertNode(node.ownerDocument!.createTextNode(text));
}

/** For editors whose DOM is their document and that take note of it at any input. */
export const editInPlace: Technique = (root, { text }, range) => {
  // Nothing but this would keep us from changing a document that the page has locked.
  if (!root.isContentEditable) return;
  replaceInPlace(root, text, range);
  noteInput(root);
};

export function noteInput(root: HTMLElement): boolean {
  return (
    root.isContentEditable &&
    root.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
  );
}

/** Through the editor's own API. */
export function throughBridge(bridge: Bridge, editor: string): Technique {
  return async (_root, { text, html }) => {
    await bridge.open();
    bridge.ask({ do: 'type', editor, text, html });
  };
}
