import type { Adapter } from './adapter.ts';
import { contenteditable } from './adapters/contenteditable.ts';
import { input } from './adapters/input.ts';
import { quill } from './adapters/quill.ts';
import { textarea } from './adapters/textarea.ts';
import { tinymce } from './adapters/tinymce.ts';
import { wangeditor } from './adapters/wangeditor.ts';

/** The first that finds itself gets the editor, so those that would take any editable element come last. */
export const adapters: Adapter[] = [wangeditor, tinymce, quill, textarea, input, contenteditable];

/** The editor `element` belongs to. Looks only. */
export function findEditor(element: Element): { adapter: Adapter; root: HTMLElement } | null {
  for (const adapter of adapters) {
    const root = adapter.find(element);
    if (root) return { adapter, root };
  }
  return null;
}
