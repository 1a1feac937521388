import type { Editor, TinyMCE } from 'tinymce';
import { html, htmlModel, ready } from '../page.ts';

declare const tinymce: TinyMCE;

const font = getComputedStyle(document.documentElement).getPropertyValue('--paper-font');

tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  height: '100%',
  promotion: false,
  branding: false,
  resize: false,
  plugins: 'lists table searchreplace wordcount',
  menubar: false,
  toolbar: 'undo redo | blocks fontsize | bold italic underline | alignleft aligncenter | bullist numlist | table',
  content_style: `body { font: ${font}; max-width: 44rem; margin: 1.5rem auto; padding: 0 1.25rem; } h1 { font-size: 1.5rem; text-align: center; } h2 { font-size: 1.1rem; }`,
  setup: (editor: Editor) =>
    editor.on('init', () => {
      editor.setContent(html);
      editor.undoManager.clear();
      editor.undoManager.add();
      ready({
        model: () => htmlModel(editor.getContent().replace(/<p>&nbsp;<\/p>/g, '<p></p>')),
        rich: () => editor.getContent(),
      });
    }),
});
