import type { TinyMCE } from 'tinymce';
import { byId, html, htmlModel, ready } from '../page.ts';

declare const tinymce: TinyMCE;

byId('editor').innerHTML = html;
tinymce.init({
  selector: '#editor',
  inline: true,
  license_key: 'gpl',
  menubar: false,
  setup: (editor) =>
    editor.on('init', () =>
      ready({
        model: () => htmlModel(editor.getContent().replace(/<p>&nbsp;<\/p>/g, '<p></p>')),
        rich: () => editor.getContent(),
      }),
    ),
});
