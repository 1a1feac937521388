import type { RowId } from './rows.ts';

/** One editor in the suite. What it can't do is said here with the reason, and is then tested to be said, not done. */
export interface EditorCase {
  /** Id of the adapter that must take it. */
  id: string;
  /** Its page, where several share an adapter. */
  page?: string;
  /** The frame it is in. */
  frame?: string;
  editable: string;
  /** False where the editor has no headings: what is inserted becomes a paragraph. */
  headings?: false;
  /** False where it has no inline formatting. */
  bold?: false;
  /** Keys that redo. */
  redo?: string;
  cannot?: Partial<Record<RowId, string>>;
  firefox?: Partial<Record<RowId, string>>;
}

export const cases: EditorCase[] = [
  { id: 'textarea', editable: '#editor', headings: false, bold: false },
  { id: 'contenteditable', editable: '#editor' },
  { id: 'wangeditor', editable: '[data-slate-editor]' },
  {
    id: 'tinymce',
    editable: 'body',
    frame: '.tox-edit-area__iframe',
    cannot: { vanish: '编辑器连同框架一起消失，由连接断开告知' },
  },
  { id: 'quill', editable: '.ql-editor', redo: 'Control+Shift+z' },
];
