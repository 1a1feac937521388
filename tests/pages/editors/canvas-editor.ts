import CanvasEditor from '@hufe921/canvas-editor';
import { blocks, byId, paragraphs, ready } from '../page.ts';

const editor = new CanvasEditor(byId('editor'), {
  main: blocks.map(({ text, kind }, index) => ({
    value: text + (index < blocks.length - 1 ? '\n' : ''),
    ...(kind === 'heading' && { bold: true, size: 20 }),
  })),
});
const elements = () => editor.command.getValue().data.main;
const lines = () =>
  elements()
    .map(({ value }) => value)
    .join('')
    .split('\n');
ready({
  model: () => paragraphs(lines()),
  rich: () => JSON.stringify(elements()),
  caret(block, offset) {
    const before = lines().slice(0, block);
    const at = before.reduce((sum, line) => sum + line.length + 1, offset);
    editor.command.executeSetRange(at, at);
  },
});
