import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createHeadingNode, HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { blocks, byId, partsOf, ready } from '../page.ts';

const editor = createEditor({
  namespace: 'page',
  nodes: [HeadingNode, QuoteNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(byId('editor'));
registerRichText(editor);
editor.update(
  () => {
    const root = $getRoot().clear();
    for (const { text, kind, level, bold = [] } of blocks) {
      const node = kind === 'heading' ? $createHeadingNode(level === 1 ? 'h1' : 'h2') : $createParagraphNode();
      for (const part of partsOf(text, bold))
        if (part) node.append(bold.includes(part) ? $createTextNode(part).toggleFormat('bold') : $createTextNode(part));
      root.append(node);
    }
  },
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);

ready({
  model: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .flatMap((node) =>
          node
            .getTextContent()
            .split('\n')
            .map((text) =>
              node instanceof HeadingNode
                ? { text, kind: 'heading' as const, level: Number(node.getTag().slice(1)) }
                : { text, kind: 'paragraph' as const },
            ),
        ),
    ),
  rich: () => JSON.stringify(editor.getEditorState().toJSON()),
});
