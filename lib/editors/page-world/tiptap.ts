import { drawnIn } from './drawn-text.ts';
import type { PageEditor } from './page-editor.ts';

interface Doc {
  nodeAt(at: number): { marks: object } | null;
  resolve(at: number): { marks(): object };
}
interface Transaction {
  delete(from: number, to: number): void;
  replaceWith(from: number, to: number, node: object): void;
}
interface View {
  state: { doc: Doc; tr: Transaction; schema: { text(text: string, marks: object): object } };
  posAtDOM(node: Node, offset: number): number;
  dispatch(transaction: Transaction): void;
}

/** TipTap hangs itself on its element, and has ProseMirror's view; bare ProseMirror keeps that to the page's script. */
export const tiptap: PageEditor = {
  rewrite(pieces) {
    const found = drawnIn<{ editor?: { view?: View } }>('.ProseMirror', pieces);
    const view = found?.root.editor?.view;
    if (!found || !view) return false;
    const { doc, tr, schema } = view.state;
    const changes = found.texts.map(({ node, start, end, text }) => ({
      from: view.posAtDOM(node, start),
      to: view.posAtDOM(node, end),
      text,
    }));
    for (const { from, to, text } of changes) {
      const marks = (from < to && doc.nodeAt(from)?.marks) || doc.resolve(from).marks();
      if (text) tr.replaceWith(from, to, schema.text(text, marks));
      else tr.delete(from, to);
    }
    view.dispatch(tr);
    return true;
  },
};
