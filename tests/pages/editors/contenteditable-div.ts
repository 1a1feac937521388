import { blocks, byId, paragraphs, ready } from '../page.ts';

// As Chromium makes it when nobody says otherwise: the first line bare, each further one a div.
const editor = byId('editor');
for (const [index, { text }] of blocks.entries()) {
  const line = document.createElement('div');
  line.append(text || document.createElement('br'));
  editor.append(...(index === 0 ? line.childNodes : [line]));
}
document.execCommand('defaultParagraphSeparator', false, 'div');

function lines(): string[] {
  // A break at the end of a line only keeps it open.
  const source = editor.innerHTML.replace(/<br>(<\/?div|$)/g, '$1').replace(/<div[^>]*>|<br>/g, '\n');
  const text = new DOMParser().parseFromString(source, 'text/html').body.textContent ?? '';
  return text.replace(editor.innerHTML.startsWith('<div') ? /^\n/ : '', '').split('\n');
}

ready({ model: () => paragraphs(lines()), rich: () => editor.innerHTML });
