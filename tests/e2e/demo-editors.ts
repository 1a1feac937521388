export interface DemoEditor {
  /** The page under tests/pages/. */
  id: string;
  /** Where a person clicks to write. */
  editable: string;
  /** Where its first paragraph that is no heading begins, and where its title does. No mistake is marked there. */
  paragraph: Spot;
  title: Spot;
  /** The frame all are in. */
  frame?: string;
}

/** CSS pixels from an element's top left corner. */
interface Spot {
  selector: string;
  offset: { x: number; y: number };
}

const startOf = (selector: string): Spot => ({ selector, offset: { x: 4, y: 10 } });

/** The editors in which the main job is shown and tested. */
export const demoEditors: DemoEditor[] = [
  {
    id: 'textarea',
    editable: '#editor',
    paragraph: { selector: '#editor', offset: { x: 70, y: 105 } },
    title: { selector: '#editor', offset: { x: 70, y: 45 } },
  },
  ...[
    { id: 'contenteditable', editable: '#editor' },
    { id: 'wangeditor', editable: '[data-slate-editor]' },
    { id: 'tinymce', editable: 'body', frame: '#editor_ifr' },
    { id: 'quill', editable: '.ql-editor' },
    { id: 'ckeditor', editable: '.ck-editor__editable' },
    { id: 'tiptap', editable: '.ProseMirror' },
    { id: 'ueditor', editable: 'body', frame: '.edui-editor-iframeholder iframe' },
  ].map((editor) => ({
    ...editor,
    paragraph: startOf(`${editor.editable} p`),
    title: startOf(`${editor.editable} h1`),
  })),
];
