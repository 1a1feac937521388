import { type DrawnText, drawnIn } from './drawn-text.ts';
import type { PageEditor } from './page-editor.ts';

interface TextNode {
  getMode?(): string;
  getTextContent(): string;
  spliceText?(offset: number, count: number, text: string): void;
}
interface LexicalEditor {
  _key: string;
  getEditorState(): { _nodeMap: Map<string, TextNode> };
  read<T>(look: () => T): T;
  update(work: () => void, options: { tag: string; discrete: boolean }): void;
}

/** It notes the key of a node on the element that it draws the node as; `$getNearestNodeFromDOMNode` goes by that. */
function nodeOf(editor: LexicalEditor, { node }: DrawnText): TextNode | undefined {
  const name = `__lexicalKey_${editor._key}`;
  let element = node.parentElement;
  while (element && !(name in element)) element = element.parentElement;
  const key = element ? (element as unknown as Record<string, string>)[name]! : '';
  const found = editor.getEditorState()._nodeMap.get(key);
  // Not a node that goes as a whole, nor one that is drawn as something else than its text.
  return found?.getMode?.() === 'normal' && found.getTextContent() === node.data ? found : undefined;
}

/** https://lexical.dev/docs/concepts/editor-state#updating-state */
export const lexical: PageEditor = {
  rewrite(pieces) {
    const found = drawnIn<{ __lexicalEditor?: LexicalEditor }>('[data-lexical-editor]', pieces);
    const editor = found?.root.__lexicalEditor;
    if (!found || !editor) return false;
    const changes = editor.read(() => found.texts.map((piece) => ({ ...piece, of: nodeOf(editor, piece) })));
    if (changes.some(({ of }) => !of?.spliceText)) return false;
    const work = () => {
      for (const { of, start, end, text } of changes) of!.spliceText!(start, end - start, text);
    };
    editor.update(work, { tag: 'history-push', discrete: true });
    return true;
  },
};
