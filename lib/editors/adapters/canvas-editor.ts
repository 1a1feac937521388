import type { Adapter } from '../adapter.ts';

/** Draws its pages on canvases; keys and pastes go to a hidden field. */
export const canvasEditor: Adapter = {
  id: 'canvas-editor',
  name: 'canvas-editor',
  can: { read: false, mark: false, undo: true },
  find: (element) => element.closest<HTMLElement>('.ce-inputarea')?.parentElement ?? null,
  open: (root) => ({
    root,
    field: () => root.querySelector<HTMLElement>('.ce-inputarea') ?? root,
    pages: () => [...root.querySelectorAll('canvas')],
    copies: true,
  }),
};
