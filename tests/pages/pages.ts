/** One page: an editor in an office page. */
export interface EditorPage {
  /** The file in editors/, and the last part of the address. */
  id: string;
  /** The editor's name for people. */
  name: string;
  /** What stands where the editor goes. */
  body: string;
  /** What a package wants to be told before its scripts. */
  head?: string;
  /** Scripts and style sheets of a package, served as they are. */
  assets?: string[];
  /** Which plan it holds unless the address says `?plan=…`. */
  plan?: string;
}

const DIV = '<div id="editor"></div>';

const HOST = '<div id="host"></div>';
const EDITABLE = '<div id="editor" contenteditable="true" spellcheck="false"></div>';
const UEDITOR = 'ueditor/example/public/ueditor';

/** Every editor there is a page for. */
export const pages: EditorPage[] = [
  { id: 'wangeditor', name: 'wangEditor 5', body: `<div id="toolbar"></div>${DIV}` },
  { id: 'tinymce', name: 'TinyMCE 8', body: '<textarea id="editor"></textarea>', assets: ['tinymce/tinymce.min.js'] },
  { id: 'quill', name: 'Quill 2', body: DIV },
  { id: 'contenteditable', name: '可编辑区', body: EDITABLE },
  { id: 'textarea', name: '纯文本框', body: '<textarea id="editor" spellcheck="false"></textarea>' },
  { id: 'react-textarea', name: 'React 文本框', body: HOST },
  { id: 'input', name: '单行文本框', body: '<input id="editor">' },
  { id: 'contenteditable-div', name: '可编辑区（div）', body: EDITABLE },
  { id: 'contenteditable-br', name: '可编辑区（br）', body: EDITABLE },
  { id: 'tinymce-inline', name: 'TinyMCE 8（无框架）', body: DIV, assets: ['tinymce/tinymce.min.js'] },
  { id: 'ckeditor', name: 'CKEditor 5', body: DIV },
  { id: 'tiptap', name: 'TipTap 3', body: DIV },
  { id: 'prosemirror', name: 'ProseMirror', body: DIV },
  { id: 'lexical', name: 'Lexical', body: EDITABLE },
  { id: 'slate', name: 'Slate', body: HOST },
  { id: 'draft', name: 'Draft.js', body: DIV },
  {
    id: 'ueditor',
    name: 'UEditor',
    body: '<script id="editor" type="text/plain"></script>',
    head: `<script>window.UEDITOR_HOME_URL = '/npm/${UEDITOR}/';</script>`,
    assets: [`${UEDITOR}/ueditor.config.js`, `${UEDITOR}/ueditor.all.js`],
  },
  {
    id: 'kindeditor',
    name: 'KindEditor',
    body: '<textarea id="editor"></textarea>',
    assets: ['kindeditor/kindeditor-all.js'],
  },
  {
    id: 'jodit',
    name: 'Jodit',
    body: '<textarea id="editor"></textarea>',
    assets: ['jodit/es2021/jodit.min.css', 'jodit/es2021/jodit.min.js'],
  },
  {
    id: 'summernote',
    name: 'Summernote',
    body: DIV,
    assets: [
      'summernote/dist/summernote-lite.min.css',
      'jquery/dist/jquery.min.js',
      'summernote/dist/summernote-lite.min.js',
    ],
  },
  {
    id: 'trix',
    name: 'Trix',
    body: '<input id="content" type="hidden"><trix-editor id="editor" input="content"></trix-editor>',
  },
  { id: 'vditor', name: 'Vditor', body: DIV },
  { id: 'editorjs', name: 'Editor.js', body: DIV },
  { id: 'codemirror', name: 'CodeMirror 6', body: DIV },
  { id: 'monaco', name: 'Monaco', body: DIV, assets: ['monaco-editor/min/vs/loader.js'] },
  { id: 'canvas-editor', name: 'canvas-editor', body: DIV },
  { id: 'univer', name: 'Univer 文档', body: DIV },
];
