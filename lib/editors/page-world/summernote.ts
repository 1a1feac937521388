import { focused, type PageEditor, pageGlobal } from './page-editor.ts';

type Query = (element: Element) => { summernote(call: string): void };

/** Its undo records at the end of each of its own commands; https://summernote.org/deep-dive/#custom-button */
export const summernote: PageEditor = {
  record() {
    const query = pageGlobal<Query & { fn?: { summernote?: unknown } }>('jQuery');
    // The element that was made an editor of stands hidden before it.
    const note = focused()?.closest('.note-editor')?.previousElementSibling;
    if (!query?.fn?.summernote || !note) return false;
    query(note).summernote('editor.afterCommand');
    return true;
  },
};
