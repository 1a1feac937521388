import { createEditor, createToolbar, SlateElement, SlateNode } from '@wangeditor/editor';
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
  return { kind: type === 'list-item' ? 'list-item' : 'paragraph' };
}

ready({
  model: () =>
    editor.children.map((node) => ({
      text: SlateNode.string(node),
      ...kindOf(SlateElement.isElement(node) ? (node as unknown as { type: string }).type : ''),
    })),
  rich: () => JSON.stringify(editor.children),
});
