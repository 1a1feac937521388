import { type Row, type RowId, rows, type WalkOptions } from './rows.ts';

/** One editor in the suite. What it can't do is said here with the reason, and is then tested to be said, not done. */
export interface EditorCase {
  /** Id of the adapter that must take it. */
  id: string;
  /** Its page, where several share an adapter. */
  page?: string;
  /** The frame it is in. */
  frame?: string;
  /** What is clicked to begin with. */
  editable: string;
  /** The editor itself, where that is not what is clicked. */
  root?: string;
  /** False where the editor has no headings: what is inserted becomes a paragraph. */
  headings?: false;
  /** False where the editor as it comes has no tables. */
  tables?: false;
  /** True where the text is nowhere in the page: only what the rows ask of such an editor is tried. */
  blind?: true;
  /** False where what it copies of itself is without its empty paragraphs. */
  copiesEmpties?: false;
  /** False where a paragraph can't be empty, as in Markdown. */
  empties?: false;
  /** False where nothing goes in in place of a whole selected paragraph: it is refused then, and copied. */
  wholes?: false;
  /** Why many fixes at once are more than one undo step. */
  steps?: string;
  /** Keys that redo. */
  redo?: string;
  /** True where composing begins with the editor's own deleting of what it takes for selected, ours included. */
  composesOver?: true;
  /** True where it can't redo in Firefox, what was typed by hand either. */
  firefoxForgets?: true;
  cannot?: Partial<Record<RowId, string>>;
  /** Random walks that once failed, with how many operations it took; each is walked again. */
  seeds?: WalkOptions[];
  firefox?: Partial<Record<RowId, string>>;
}

export type BrowserName = 'chromium' | 'firefox';

/** What the table calls an editor: its page. */
export const nameOf = ({ id, page = id }: EditorCase) => page;

/** Why a row can't be run in an editor; undefined where it must pass. */
export function reasonAgainst(browser: BrowserName, editor: EditorCase, row: RowId): string | undefined {
  const known = editor.cannot?.[row] ?? (browser === 'firefox' ? editor.firefox?.[row] : undefined);
  const { blind }: Row = rows[row];
  return known ?? (editor.blind && !blind ? BLIND : undefined);
}

const UNSEEN = 'whether a line is empty can’t be seen, and one stays before what comes in';

const BLIND = 'nothing of its text is in the page';

const FRAMED = 'it goes with its frame, which the closed connection tells';

const TEXT = { structure: 'plain text has neither' };

const STYLE = 'a new line keeps the style of the one it is split from, and only the page knows other styles';

const NATIVE = 'the browser’s own undo takes each for itself';

export const cases: EditorCase[] = [
  { id: 'wangeditor', editable: '[data-slate-editor]', composesOver: true },
  { id: 'tinymce', editable: 'body', frame: '.tox-edit-area__iframe', cannot: { vanish: FRAMED } },
  { id: 'quill', editable: '.ql-editor', redo: 'Control+Shift+z', steps: 'its undo begins a new one every second' },
  { id: 'contenteditable', editable: '#editor', steps: NATIVE },
  { id: 'textarea', editable: '#editor', headings: false, cannot: TEXT },
  { id: 'textarea', page: 'react-textarea', editable: '#editor', headings: false, cannot: TEXT },
  {
    id: 'contenteditable',
    page: 'contenteditable-div',
    editable: '#editor',
    headings: false,
    steps: NATIVE,
    cannot: TEXT,
  },
  {
    id: 'contenteditable',
    page: 'contenteditable-br',
    editable: '#editor',
    headings: false,
    steps: NATIVE,
    cannot: TEXT,
  },
  { id: 'tinymce', page: 'tinymce-inline', editable: '#editor' },
  { id: 'ckeditor', editable: '.ck-editor__editable' },
  { id: 'prosemirror', page: 'tiptap', editable: '.ProseMirror', tables: false },
  { id: 'prosemirror', editable: '.ProseMirror', steps: 'its page keeps its API to itself' },
  { id: 'lexical', editable: '#editor', tables: false },
  {
    id: 'slate',
    editable: '#editor',
    headings: false,
    tables: false,
    composesOver: true,
    cannot: { 'under-heading': STYLE },
  },
  { id: 'draft', editable: '.public-DraftEditor-content', tables: false },
  { id: 'ueditor', editable: 'body', frame: '.edui-editor-iframeholder iframe', cannot: { vanish: FRAMED } },
  { id: 'kindeditor', editable: 'body', frame: 'iframe.ke-edit-iframe', cannot: { vanish: FRAMED } },
  { id: 'jodit', editable: '.jodit-wysiwyg' },
  { id: 'summernote', editable: '.note-editable' },
  {
    id: 'trix',
    editable: '#editor',
    headings: false,
    redo: 'Control+Shift+z',
    firefoxForgets: true,
    tables: false,
    cannot: { 'under-heading': STYLE },
  },
  {
    id: 'editorjs',
    editable: '.ce-paragraph',
    root: '.codex-editor',
    cannot: {
      'undo-typing': 'the editor has no undo',
      structure: 'what a list or a table is, each plug-in of a page decides',
    },
  },
  {
    id: 'codemirror',
    editable: '.cm-content',
    headings: false,

    cannot: { ...TEXT, mark: 'only the lines in view are drawn' },
  },
  {
    id: 'monaco',
    editable: '.monaco-editor .view-lines',
    root: '.monaco-editor',
    headings: false,

    cannot: { ...TEXT, mark: 'only the lines in view are drawn' },
  },
  {
    id: 'canvas-editor',
    editable: '#editor canvas',
    root: '#editor',
    headings: false,
    blind: true,
    cannot: { 'insert-empty': UNSEEN },
  },
  {
    id: 'canvas',
    page: 'univer',
    editable: '#editor canvas',
    root: '#editor',
    headings: false,
    blind: true,
    copiesEmpties: false,
    cannot: { 'insert-empty': UNSEEN },
  },
  { id: 'vditor', editable: '.vditor-reset', empties: false, wholes: false },
];
