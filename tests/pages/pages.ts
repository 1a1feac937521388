/** One page: an editor in an office page. */
export interface EditorPage {
  /** The file in editors/, and the last part of the address. */
  id: string;
  /** The editor's name for people. */
  name: string;
  /** What stands where the editor goes. */
  body: string;
  /** Scripts and style sheets of a package, served as they are. */
  assets?: string[];
  /** Which plan it holds unless the address says `?plan=…`. */
  plan?: string;
}

const DIV = '<div id="editor"></div>';

/** Every editor there is a page for. */
export const pages: EditorPage[] = [
  { id: 'textarea', name: '纯文本框', body: '<textarea id="editor" spellcheck="false"></textarea>' },
  {
    id: 'contenteditable',
    name: '可编辑区',
    body: '<div id="editor" contenteditable="true" spellcheck="false"></div>',
  },
  { id: 'wangeditor', name: 'wangEditor 5', body: `<div id="toolbar"></div>${DIV}` },
  { id: 'tinymce', name: 'TinyMCE 8', body: '<textarea id="editor"></textarea>', assets: ['tinymce/tinymce.min.js'] },
  { id: 'quill', name: 'Quill 2', body: DIV },
];
