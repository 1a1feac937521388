import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { blocks, byId, partsOf, ready } from '../page.ts';

interface Block {
  type: string;
  children: { text: string; bold?: true }[];
}

const editor = withHistory(withReact(createEditor()));
const initialValue: Block[] = blocks.map(({ text, kind, level, bold = [] }) => ({
  type: kind === 'heading' ? `h${level}` : kind === 'list-item' ? 'li' : 'p',
  children: partsOf(text, bold).map((part) => (bold.includes(part) ? { text: part, bold: true } : { text: part })),
}));

function Page() {
  const editable = createElement(Editable, {
    id: 'editor',
    renderElement: ({ attributes, children, element }) =>
      createElement((element as unknown as Block).type, attributes as object, children as ReactNode),
    renderLeaf: ({ attributes, children, leaf }) =>
      createElement(
        'span',
        attributes as object,
        (leaf as { bold?: true }).bold ? createElement('strong', null, children) : children,
      ),
  });
  const props = { editor, initialValue: initialValue as never } as unknown as Parameters<typeof Slate>[0];
  return createElement(Slate, props, editable);
}

createRoot(byId('host')).render(createElement(Page));
requestAnimationFrame(() =>
  requestAnimationFrame(() =>
    ready({
      model: () =>
        (editor.children as unknown as Block[]).map((node) => {
          const text = Node.string(node as never);
          if (node.type === 'li') return { text, kind: 'list-item' };
          return node.type === 'p'
            ? { text, kind: 'paragraph' }
            : { text, kind: 'heading', level: Number(node.type[1]) };
        }),
      rich: () => JSON.stringify(editor.children),
    }),
  ),
);
