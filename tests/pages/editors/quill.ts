import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { byId, html, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

byId('editor').innerHTML = html;
const quill = new Quill('#editor', {
  theme: 'snow',
  modules: {
    toolbar: [
      [{ header: [1, 2, 3, false] }],
      ['bold', 'italic', 'underline'],
      [{ list: 'ordered' }, { list: 'bullet' }],
      ['clean'],
    ],
  },
});
quill.history.clear();

function kindOf(formats: Record<string, unknown>): Pick<ModelBlock, 'kind' | 'level'> {
  if (formats.header) return { kind: 'heading', level: Number(formats.header) };
  if (formats.table) return { kind: 'cell' };
  return { kind: formats.list ? 'list-item' : 'paragraph' };
}

ready({
  model: () => {
    let at = 0;
    const lines = quill.getText().replace(/\n$/, '').split('\n');
    return lines.map((line) => {
      const block = { text: line, ...kindOf(quill.getFormat(at)) };
      at += line.length + 1;
      return block;
    });
  },
  rich: () => JSON.stringify(quill.getContents().ops),
});
