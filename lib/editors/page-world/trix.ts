import { drawnIn } from './drawn-text.ts';
import type { PageEditor } from './page-editor.ts';

interface TrixElement {
  editor?: {
    getDocument(): { positionFromLocation(location: object): number };
    setSelectedRange(range: [number, number]): void;
    insertString(text: string): void;
    deleteInDirection(direction: 'backward'): void;
    /** All until the next entry is undone with it. */
    recordUndoEntry(description: string): void;
  };
  editorController?: {
    selectionManager?: { findLocationFromContainerAndOffset?(node: Node, offset: number): object };
  };
}

/** https://github.com/basecamp/trix#undo-and-redo; where in its document a place of the page is, only its inside says. */
export const trix: PageEditor = {
  rewrite(pieces) {
    const found = drawnIn<TrixElement>('trix-editor', pieces);
    const { editor, editorController } = found?.root ?? {};
    const manager = editorController?.selectionManager;
    if (!found || !editor || !manager?.findLocationFromContainerAndOffset) return false;
    const document = editor.getDocument();
    const at = (node: Node, offset: number) =>
      document.positionFromLocation(manager.findLocationFromContainerAndOffset!(node, offset));
    // All are looked for first: each change is drawn at once.
    const changes = found.texts.map(({ node, start, end, text }) => ({
      from: at(node, start),
      to: at(node, end),
      text,
    }));
    editor.recordUndoEntry('Zhouquan');
    for (const { from, to, text } of changes) {
      editor.setSelectedRange([from, to]);
      if (text) editor.insertString(text);
      else editor.deleteInDirection('backward');
    }
    return true;
  },
};
