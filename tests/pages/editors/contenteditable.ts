import { byId, html, htmlModel, ready } from '../page.ts';

const editor = byId('editor');
editor.innerHTML = html;
document.execCommand('defaultParagraphSeparator', false, 'p');
ready({ model: () => htmlModel(editor.innerHTML), rich: () => editor.innerHTML });
