import { Bold, ClassicEditor, Essentials, Heading, Italic, List, Paragraph } from 'ckeditor5';
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
  plugins: [Essentials, Paragraph, Bold, Italic, Heading, List],
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

function kindOf(node: ModelNode): Pick<ModelBlock, 'kind' | 'level'> {
  if (node.name.startsWith('heading')) return { kind: 'heading', level: Number(node.name.slice(7)) };
  return { kind: node.hasAttribute('listItemId') ? 'list-item' : 'paragraph' };
}

ready({
  model: () => {
    const root = editor.model.document.getRoot() as unknown as ModelNode;
    return [...root.getChildren()].flatMap((node) =>
      textOf(node)
        .split('\n')
        .map((text) => ({ text, ...kindOf(node) })),
    );
  },
  rich: () => editor.getData(),
});
