import { focused, type PageEditor, pageGlobal } from './page-editor.ts';

type Query = (element: Element) => { summernote(call: string): void };

function editor(): { summernote(call: string): void } | undefined {
  const query = pageGlobal<Query & { fn?: { summernote?: unknown } }>('jQuery');
  // The element that was made an editor of stands hidden before it.
  const note = focused()?.closest('.note-editor')?.previousElementSibling;
  return query?.fn?.summernote && note ? query(note) : undefined;
}

/** Its undo records at the end of each of its own commands; https://summernote.org/deep-dive/#custom-button */
export const summernote: PageEditor = {
  find: () => editor() !== undefined,
  record() {
    const found = editor();
    found?.summernote('editor.afterCommand');
    return found !== undefined;
  },
};
