import { blocks, byId, paragraphs, ready } from '../page.ts';

// As Chromium makes it when nobody says otherwise: the first line bare, each further one a div.
const editor = byId('editor');
for (const [index, { text }] of blocks.entries()) {
  const line = document.createElement('div');
  line.append(text || document.createElement('br'));
  editor.append(...(index === 0 ? line.childNodes : [line]));
}
document.execCommand('defaultParagraphSeparator', false, 'div');

ready({
  // The browser's own account of its lines; the last break only keeps the last line open.
  model: () => paragraphs(editor.innerText.replace(/\n$/, '').split('\n')),
  rich: () => editor.innerHTML,
});
