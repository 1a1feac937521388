import EditorJS, { type OutputBlockData } from '@editorjs/editorjs';
import Header from '@editorjs/header';
import { blocks, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

const editor = new EditorJS({
  holder: 'editor',
  tools: { header: Header as never },
  data: {
    blocks: blocks.map(({ text, kind, level, bold = [] }) =>
      kind === 'heading'
        ? { type: 'header', data: { text, level } }
        : {
            type: 'paragraph',
            data: { text: bold.reduce((line, part) => line.replace(part, `<b>${part}</b>`), text) },
          },
    ),
  },
});
await editor.isReady;

function blockOf({ type, data }: OutputBlockData): ModelBlock {
  const text = String(data.text ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ');
  return type === 'header' ? { text, kind: 'heading', level: data.level } : { text, kind: 'paragraph' };
}

ready({
  model: async () => (await editor.save()).blocks.map(blockOf),
  rich: async () => JSON.stringify((await editor.save()).blocks.map(({ type, data }) => ({ type, data }))),
});
