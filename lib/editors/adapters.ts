import type { Adapter } from './adapter.ts';
import { canvas } from './adapters/canvas.ts';
import { canvasEditor } from './adapters/canvas-editor.ts';
import { ckeditor } from './adapters/ckeditor.ts';
import { codemirror } from './adapters/codemirror.ts';
import { contenteditable } from './adapters/contenteditable.ts';
import { draft } from './adapters/draft.ts';
import { editorjs } from './adapters/editorjs.ts';
import { input } from './adapters/input.ts';
import { jodit } from './adapters/jodit.ts';
import { kindeditor } from './adapters/kindeditor.ts';
import { lexical } from './adapters/lexical.ts';
import { monaco } from './adapters/monaco.ts';
import { prosemirror } from './adapters/prosemirror.ts';
import { quill } from './adapters/quill.ts';
import { slate } from './adapters/slate.ts';
import { summernote } from './adapters/summernote.ts';
import { textarea } from './adapters/textarea.ts';
import { tinymce } from './adapters/tinymce.ts';
import { trix } from './adapters/trix.ts';
import { ueditor } from './adapters/ueditor.ts';
import { vditor } from './adapters/vditor.ts';
import { wangeditor } from './adapters/wangeditor.ts';

/**
 * The first that finds itself gets the editor: what is built on another comes before it, and those that would take any
 * editable element come last.
 */
export const adapters: Adapter[] = [
  wangeditor,
  tinymce,
  ckeditor,
  quill,
  prosemirror,
  lexical,
  slate,
  draft,
  ueditor,
  kindeditor,
  jodit,
  summernote,
  trix,
  vditor,
  editorjs,
  codemirror,
  monaco,
  canvasEditor,
  canvas,
  textarea,
  input,
  contenteditable,
];

/** The editor `element` belongs to. Looks only. */
export function findEditor(element: Element): { adapter: Adapter; root: HTMLElement } | null {
  for (const adapter of adapters) {
    const root = adapter.find(element);
    if (root) return { adapter, root };
  }
  return null;
}
