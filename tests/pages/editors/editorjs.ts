import EditorJS from '@editorjs/editorjs';
import Header from '@editorjs/header';
import { blocks, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

interface BlockData {
  text?: string;
  level?: number;
}

const data = {
  blocks: blocks.map(({ text, kind, level, bold = [] }) =>
    kind === 'heading'
      ? { type: 'header', data: { text, level } }
      : {
          type: 'paragraph',
          data: { text: bold.reduce((line, part) => line.replace(part, `<b>${part}</b>`), text) },
        },
  ),
};

const editor = new EditorJS({
  holder: 'editor',
  tools: { header: Header as never },
  data,
});
await editor.isReady;

function blockOf({ type, data }: { type: string; data: BlockData }): ModelBlock {
  const text = String(data.text ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ');
  return type === 'header' ? { text, kind: 'heading', level: data.level } : { text, kind: 'paragraph' };
}

/** save() leaves out empty blocks, which are there all the same. */
async function saved() {
  const count = editor.blocks.getBlocksCount();
  const all = Array.from({ length: count }, (_, index) => editor.blocks.getBlockByIndex(index)!);
  return Promise.all(
    all.map(async (block) => ({ type: block.name, data: ((await block.save()) as { data: BlockData }).data })),
  );
}

ready({
  model: async () => (await saved()).map(blockOf),
  rich: async () => JSON.stringify(await saved()),
  reset: () => editor.render(data),
});
