import { byId, paragraphs, ready, text } from '../page.ts';

const editor = byId('editor');
for (const [index, line] of text.split('\n').entries())
  editor.append(...(index ? [document.createElement('br')] : []), line);
document.execCommand('defaultParagraphSeparator', false, 'br');

function lines(): string[] {
  // A break at the end of a line only keeps it open.
  const source = editor.innerHTML.replace(/<br>(<\/?div|$)/g, '$1').replace(/<div[^>]*>|<br>/g, '\n');
  const text = new DOMParser().parseFromString(source, 'text/html').body.textContent ?? '';
  return text.replace(editor.innerHTML.startsWith('<div') ? /^\n/ : '', '').split('\n');
}

ready({ model: () => paragraphs(lines()), rich: () => editor.innerHTML });
