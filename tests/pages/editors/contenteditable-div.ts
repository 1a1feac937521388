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
  return editor.innerText.replace(/\n\n/g, '\n\n').split('\n');
}

ready({
  model: () => {
    const found: string[] = [];
    for (const node of editor.childNodes) {
      if (node.nodeType === 3 || (node as Element).tagName !== 'DIV')
        found.push((found.pop() ?? '') + (node.textContent ?? ''));
      else found.push(node.textContent ?? '');
    }
    return paragraphs(found.length ? found : lines());
  },
  rich: () => editor.innerHTML,
});
