import { focused, type PageEditor, pageGlobal } from './page-editor.ts';

interface KEditor {
  edit: { doc: Document };
  cmd: { selection(): void };
  addBookmark(check: boolean): void;
}

function editor(): KEditor | undefined {
  const editors = pageGlobal<{ instances: KEditor[] }>('KindEditor')?.instances ?? [];
  return editors.find((one) => one.edit?.doc.body.contains(focused()));
}

/** http://kindeditor.net/docs/editor.html */
export const kindeditor: PageEditor = {
  find: () => editor() !== undefined,
  record() {
    const found = editor();
    found?.cmd.selection();
    found?.addBookmark(false);
    return found !== undefined;
  },
};
