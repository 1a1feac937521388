import { byId, paragraphs, ready, text } from '../page.ts';

const editor = byId('editor');
for (const [index, line] of text.split('\n').entries())
  editor.append(...(index ? [document.createElement('br')] : []), line);
document.execCommand('defaultParagraphSeparator', false, 'br');

ready({
  // The browser's own account of its lines; the last break only keeps the last line open.
  model: () => paragraphs(editor.innerText.replace(/\n$/, '').split('\n')),
  rich: () => editor.innerHTML,
});
