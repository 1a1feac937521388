import { createEditor, createToolbar, SlateNode } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { byId, html, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

const editor = createEditor({ selector: byId('editor'), html, config: { placeholder: '' }, mode: 'default' });
createToolbar({
  editor,
  selector: byId('toolbar'),
  mode: 'default',
  config: { excludeKeys: ['group-image', 'group-video', 'fullScreen', 'emotion', 'insertLink'] },
});

function kindOf(type: string): Pick<ModelBlock, 'kind' | 'level'> {
  if (type.startsWith('header')) return { kind: 'heading', level: Number(type.slice(6)) };
  if (type === 'table-cell') return { kind: 'cell' };
  return { kind: type === 'list-item' ? 'list-item' : 'paragraph' };
}

interface Part {
  type: string;
  children: Part[];
}

function blocksIn(node: Part): ModelBlock[] {
  if (/^table(-row)?$/.test(node.type)) return node.children.flatMap(blocksIn);
  return [{ text: SlateNode.string(node as never), ...kindOf(node.type) }];
}

ready({
  model: () => editor.children.flatMap((node) => blocksIn(node as unknown as Part)),
  rich: () => JSON.stringify(editor.children),
});
