import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { byId, html, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

const editor = new Editor({
  element: byId('editor'),
  extensions: [StarterKit.configure({ trailingNode: false })],
  content: html.replaceAll('<br>', ''),
});

function model(doc: Node): ModelBlock[] {
  const blocks: ModelBlock[] = [];
  doc.descendants((node, _at, parent) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, '', '\n');
    if (node.type.name === 'heading') blocks.push({ text, kind: 'heading', level: node.attrs.level });
    else blocks.push({ text, kind: /list/i.test(parent?.type.name ?? '') ? 'list-item' : 'paragraph' });
    return false;
  });
  return blocks;
}

ready({ model: () => model(editor.state.doc), rich: () => JSON.stringify(editor.getJSON()) });
