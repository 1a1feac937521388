import { focused, type PageEditor, pageGlobal } from './page-editor.ts';

interface TinyEditor {
  getBody(): Element;
  insertContent(html: string): void;
  undoManager: { add(): unknown };
}

/** https://www.tiny.cloud/docs/tinymce/latest/apis/tinymce.editor/ */
export const tinymce: PageEditor = {
  type(text, html) {
    const editors = pageGlobal<{ get(): TinyEditor[] }>('tinymce')?.get() ?? [];
    const editor = editors.find((one) => one.getBody()?.contains(focused()));
    if (!editor) return false;
    editor.undoManager.add();
    editor.insertContent(html || escaped(text));
    return true;
  },
};

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
