import 'trix';
import 'trix/dist/trix.css';
import { byId, html, paragraphs, ready } from '../page.ts';

interface TrixElement extends HTMLElement {
  editor?: { loadHTML(html: string): void; getDocument(): { toString(): string; toJSON(): object } };
}

const element = byId<TrixElement>('editor');
function load(): void {
  const { editor } = element;
  if (!editor) return;
  editor.loadHTML(html.replace(/<(\/?)(p|h2)>/g, '<$1div>'));
  ready({
    model: () => paragraphs(editor.getDocument().toString().replace(/\n$/, '').split('\n')),
    rich: () => JSON.stringify(editor.getDocument().toJSON()),
  });
}
if (element.editor) load();
else element.addEventListener('trix-initialize', load, { once: true });
