import { byId, paragraphs, ready, text } from '../page.ts';

const editor = byId('editor');
for (const [index, line] of text.split('\n').entries())
  editor.append(...(index ? [document.createElement('br')] : []), line);
document.execCommand('defaultParagraphSeparator', false, 'br');

ready({
  model: () => {
    const lines = [''];
    for (const node of editor.childNodes) {
      if ((node as Element).tagName === 'BR') lines.push('');
      else lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
    }
    // The last break only keeps the last line open.
    if (lines.length > 1 && lines.at(-1) === '') lines.pop();
    return paragraphs(lines);
  },
  rich: () => editor.innerHTML,
});
