import type { Adapter } from '../adapter.ts';
import { fieldSurface } from '../field-surface.ts';

const TEXT = new Set(['text', 'search', '']);

/** A single line: snippets can go in, a plan can't be written in one. */
export const input: Adapter = {
  id: 'input',
  name: 'input',
  can: { read: true, mark: false, undo: true },
  find: (element) => {
    if (element.tagName !== 'INPUT') return null;
    const field = element as HTMLInputElement;
    return field.readOnly || field.disabled || !TEXT.has(field.type) ? null : field;
  },
  open: (root) => fieldSurface(root as HTMLInputElement),
};
