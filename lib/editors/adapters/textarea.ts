import type { Adapter } from '../adapter.ts';
import { fieldSurface } from '../field-surface.ts';

export const textarea: Adapter = {
  id: 'textarea',
  name: 'textarea',
  can: { read: true, mark: true, undo: true },
  find: (element) => {
    if (element.tagName !== 'TEXTAREA') return null;
    const field = element as HTMLTextAreaElement;
    return field.readOnly || field.disabled ? null : field;
  },
  open: (root) => fieldSurface(root as HTMLTextAreaElement),
};
