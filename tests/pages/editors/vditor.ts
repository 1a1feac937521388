import Vditor from 'vditor';
import 'vditor/dist/index.css';
import { blocks, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

const markdown = blocks
  .filter(({ text }) => text)
  .map(({ text, kind, level, bold = [] }) => {
    const marked = bold.reduce((line, part) => line.replace(part, `**${part}**`), text);
    return kind === 'heading' ? `${'#'.repeat(level!)} ${marked}` : marked;
  })
  .join('\n\n');

function blockOf(line: string): ModelBlock {
  const [, marks = '', text = ''] = /^(#*) ?(.*)$/s.exec(line.replace(/\*\*/g, '').replace(/\u200b/g, ''))!;
  return marks ? { text, kind: 'heading', level: marks.length } : { text, kind: 'paragraph' };
}

const editor = new Vditor('editor', {
  mode: 'wysiwyg',
  cache: { enable: false },
  cdn: '/npm/vditor',
  height: 640,
  value: markdown,
  after: () =>
    ready({
      model: () => editor.getValue().trimEnd().split(/\n\n/).map(blockOf),
      rich: () => editor.getValue(),
    }),
});
