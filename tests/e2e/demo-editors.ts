export interface DemoEditor {
  /** The page under tests/pages/. */
  id: string;
  /** Where a person clicks to write. */
  editable: string;
  /** The frame it is in. */
  frame?: string;
}

/** The editors in which the main job is shown and tested. */
export const demoEditors: DemoEditor[] = [
  { id: 'textarea', editable: '#editor' },
  { id: 'contenteditable', editable: '#editor' },
  { id: 'wangeditor', editable: '[data-slate-editor]' },
  { id: 'tinymce', editable: 'body', frame: '#editor_ifr' },
  { id: 'quill', editable: '.ql-editor' },
];
