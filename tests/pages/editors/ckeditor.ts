import { Bold, ClassicEditor, Essentials, Heading, Italic, List, Paragraph, Table } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { byId, html, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

interface ModelNode {
  is(type: string): boolean;
  name: string;
  data: string;
  getChildren(): Iterable<ModelNode>;
  hasAttribute(name: string): boolean;
}

const editor = await ClassicEditor.create(byId('editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Heading, List, Table],
  toolbar: ['undo', 'redo', 'heading', 'bold', 'italic', 'bulletedList', 'numberedList'],
  // Its own default makes h2 of a document's h1.
  heading: {
    options: [
      { model: 'paragraph', title: '正文', class: '' },
      ...([1, 2, 3] as const).map((level) => ({
        model: `heading${level}` as const,
        view: `h${level}` as const,
        title: `标题 ${level}`,
        class: '',
      })),
    ],
  },
  initialData: html,
});

function textOf(node: ModelNode): string {
  if (node.is('$text')) return node.data;
  return node.name === 'softBreak' ? '\n' : [...node.getChildren()].map(textOf).join('');
}

function kindOf(node: ModelNode, plain: ModelBlock['kind']): Pick<ModelBlock, 'kind' | 'level'> {
  if (node.name.startsWith('heading')) return { kind: 'heading', level: Number(node.name.slice(7)) };
  return { kind: node.hasAttribute('listItemId') ? 'list-item' : plain };
}

function blocksIn(parent: ModelNode, plain: ModelBlock['kind']): ModelBlock[] {
  return [...parent.getChildren()].flatMap((node) => {
    if (/^table/.test(node.name)) return blocksIn(node, 'cell');
    return textOf(node)
      .split('\n')
      .map((text) => ({ text, ...kindOf(node, plain) }));
  });
}

ready({
  model: () => {
    const root = editor.model.document.getRoot() as unknown as ModelNode;
    return blocksIn(root, 'paragraph');
  },
  rich: () => editor.getData(),
});
