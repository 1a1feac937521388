import { focused, type PageEditor, pageGlobal } from './page-editor.ts';

interface TinyEditor {
  getBody(): Element;
  insertContent(html: string): void;
  undoManager: { add(): unknown };
}

function editor(): TinyEditor | undefined {
  const editors = pageGlobal<{ get(): TinyEditor[] }>('tinymce')?.get() ?? [];
  return editors.find((one) => one.getBody()?.contains(focused()));
}

/** https://www.tiny.cloud/docs/tinymce/latest/apis/tinymce.editor/ */
export const tinymce: PageEditor = {
  find: () => editor() !== undefined,
  record() {
    const found = editor();
    found?.undoManager.add();
    return found !== undefined;
  },
  type(text, html) {
    const found = editor();
    found?.undoManager.add();
    found?.insertContent(html || escaped(text));
    return found !== undefined;
  },
};

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
