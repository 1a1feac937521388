import type { ClickOptions } from '../driver/driver.ts';

export interface DemoEditor {
  /** The page under tests/pages/. */
  id: string;
  /** Where a person clicks to write. */
  editable: string;
  /** The first paragraph that is no heading. */
  paragraph: string;
  /** The frame both are in. */
  frame?: string;
  /** Of the paragraph, where it is no element of its own. */
  offset?: ClickOptions['offset'];
}

/** The editors in which the main job is shown and tested. */
export const demoEditors: DemoEditor[] = [
  { id: 'textarea', editable: '#editor', paragraph: '#editor', offset: { x: 200, y: 110 } },
  { id: 'contenteditable', editable: '#editor', paragraph: '#editor p' },
  { id: 'wangeditor', editable: '[data-slate-editor]', paragraph: '[data-slate-editor] p' },
  { id: 'tinymce', editable: 'body', paragraph: 'body p', frame: '#editor_ifr' },
  { id: 'quill', editable: '.ql-editor', paragraph: '.ql-editor p' },
];
