import 'trix';
import 'trix/dist/trix.css';
import { byId, html, ready } from '../page.ts';
import type { ModelBlock } from '../plan.ts';

interface Block {
  text: { string?: string }[];
  attributes: string[];
}

interface TrixElement extends HTMLElement {
  editor?: { loadHTML(html: string): void; getDocument(): { toJSON(): object } };
}

/** Its own toJSON leaves the inner ones to JSON.stringify. */
function blocksOf(value: object): Block[] {
  return JSON.parse(JSON.stringify(value));
}

const element = byId<TrixElement>('editor');
function load(): void {
  const { editor } = element;
  if (!editor) return;
  editor.loadHTML(html.replace(/<(\/?)(p|h2)>/g, '<$1div>'));
  ready({
    model: () =>
      blocksOf(editor.getDocument().toJSON()).flatMap(({ text, attributes }) =>
        text
          .map((piece) => piece.string ?? '')
          .join('')
          .replace(/\n$/, '')
          .split('\n')
          .map(
            (line): ModelBlock =>
              attributes.includes('bullet')
                ? { text: line, kind: 'list-item' }
                : attributes.includes('heading1')
                  ? { text: line, kind: 'heading', level: 1 }
                  : { text: line, kind: 'paragraph' },
          ),
      ),
    rich: () => JSON.stringify(editor.getDocument().toJSON()),
  });
}
if (element.editor) load();
else element.addEventListener('trix-initialize', load, { once: true });
