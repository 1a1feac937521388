import { focused, type PageEditor, pageGlobal } from './page-editor.ts';

interface KEditor {
  edit: { doc: Document };
  cmd: { selection(): void };
  addBookmark(check: boolean): void;
}

/** http://kindeditor.net/docs/editor.html */
export const kindeditor: PageEditor = {
  record() {
    const editors = pageGlobal<{ instances: KEditor[] }>('KindEditor')?.instances ?? [];
    const editor = editors.find((one) => one.edit?.doc.body.contains(focused()));
    editor?.cmd.selection();
    editor?.addBookmark(false);
    return editor !== undefined;
  },
};
