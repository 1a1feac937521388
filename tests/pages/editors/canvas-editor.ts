import CanvasEditor from '@hufe921/canvas-editor';
import { blocks, byId, paragraphs, ready } from '../page.ts';

const editor = new CanvasEditor(byId('editor'), {
  main: blocks.map(({ text, kind }, index) => ({
    value: text + (index < blocks.length - 1 ? '\n' : ''),
    ...(kind === 'heading' && { bold: true, size: 20 }),
  })),
});
const elements = () => editor.command.getValue().data.main;
ready({
  model: () =>
    paragraphs(
      elements()
        .map(({ value }) => value)
        .join('')
        .split('\n'),
    ),
  rich: () => JSON.stringify(elements()),
});
