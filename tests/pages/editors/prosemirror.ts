import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMParser, type Node, Schema } from '@tiptap/pm/model';
import { addListNodes } from '@tiptap/pm/schema-list';
import { EditorState } from '@tiptap/pm/state';
import { tableNodes } from '@tiptap/pm/tables';
import { EditorView } from '@tiptap/pm/view';
import { schema as basic } from 'prosemirror-schema-basic';
import { byId, html, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

const withLists = addListNodes(basic.spec.nodes, 'paragraph block*', 'block');
const tables = tableNodes({ tableGroup: 'block', cellContent: 'paragraph+', cellAttributes: {} });
const schema = new Schema({ nodes: withLists.append(tables), marks: basic.spec.marks });

const content = document.createElement('div');
// A break in an empty paragraph would be a hard break in its model.
content.innerHTML = html.replaceAll('<br>', '');
const view = new EditorView(byId('editor'), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(content),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
});

function kindIn(parent: string): ModelBlock['kind'] {
  if (/list/.test(parent)) return 'list-item';
  return parent === 'table_cell' ? 'cell' : 'paragraph';
}

function model(doc: Node): ModelBlock[] {
  const blocks: ModelBlock[] = [];
  doc.descendants((node, _at, parent) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, '', '\n');
    if (node.type.name === 'heading') blocks.push({ text, kind: 'heading', level: node.attrs.level });
    else blocks.push({ text, kind: kindIn(parent?.type.name ?? '') });
    return false;
  });
  return blocks;
}

ready({ model: () => model(view.state.doc), rich: () => JSON.stringify(view.state.doc.toJSON()) });
