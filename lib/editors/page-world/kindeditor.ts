import { escaped, focused, type PageEditor, pageGlobal } from './page-editor.ts';

interface KEditor {
  edit: { doc: Document };
  cmd: { selection(): void };
  addBookmark(check: boolean): void;
  insertHtml(html: string): void;
}

/** http://kindeditor.net/docs/editor.html */
export const kindeditor: PageEditor = {
  type(text, html) {
    const editors = pageGlobal<{ instances: KEditor[] }>('KindEditor')?.instances ?? [];
    const editor = editors.find((one) => one.edit?.doc.body.contains(focused()));
    if (!editor) return false;
    editor.cmd.selection();
    editor.addBookmark(false);
    editor.insertHtml(html || escaped(text));
    editor.addBookmark(false);
    return true;
  },
};
