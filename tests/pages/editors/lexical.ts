import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createListItemNode, $createListNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { $createHeadingNode, HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalNode } from 'lexical';
import { blocks, byId, partsOf, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

const editor = createEditor({
  namespace: 'page',
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
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
      const node =
        kind === 'heading'
          ? $createHeadingNode(level === 1 ? 'h1' : 'h2')
          : kind === 'list-item'
            ? $createListItemNode()
            : $createParagraphNode();
      for (const part of partsOf(text, bold))
        if (part) node.append(bold.includes(part) ? $createTextNode(part).toggleFormat('bold') : $createTextNode(part));
      const last = root.getLastChild();
      if (kind === 'list-item' && $isListNode(last)) last.append(node);
      else root.append(kind === 'list-item' ? $createListNode('bullet').append(node) : node);
    }
  },
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);

function kindOf(node: LexicalNode): Pick<ModelBlock, 'kind' | 'level'> {
  if (node instanceof HeadingNode) return { kind: 'heading', level: Number(node.getTag().slice(1)) };
  return { kind: node instanceof ListItemNode ? 'list-item' : 'paragraph' };
}

ready({
  model: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .flatMap((node) => ($isListNode(node) ? node.getChildren() : [node]))
        .flatMap((node) =>
          node
            .getTextContent()
            .split('\n')
            .map((text): ModelBlock => ({ text, ...kindOf(node) })),
        ),
    ),
  rich: () => JSON.stringify(editor.getEditorState().toJSON()),
});
