import { applySplice, type Draft } from '../draft/draft.ts';
import type { EditorEvent, EditorInfo } from '../messaging/protocol.ts';
import type { Caret } from './session.ts';

/** An editor in one frame of the page, as last heard of. */
export interface OpenEditor {
  frame: number;
  editor: EditorInfo;
  title: string;
  url: string;
  draft: Draft;
  caret: Caret | null;
}

export interface OpenEditors {
  /** Takes an event in and returns the editor to show: the one that was last attached or had the caret, if any. */
  hear(frame: number, event: EditorEvent): OpenEditor | null;
  current(): OpenEditor | null;
}

/** Keeps the editors of all frames of the page. Pure: what it returns is never changed afterwards. */
export function trackEditors(): OpenEditors {
  const editors = new Map<number, OpenEditor>();
  let active: number | null = null;
  const current = () => (active === null ? null : (editors.get(active) ?? null));

  return {
    current,
    hear(frame, event) {
      const known = editors.get(frame);
      if (event.type === 'attached') {
        const { editor, title, url, draft } = event;
        editors.set(frame, { frame, editor, title, url, draft, caret: null });
        active = frame;
      } else if (event.type === 'detached') {
        editors.delete(frame);
        if (active === frame) active = [...editors.keys()].at(-1) ?? null;
      } else if (known && event.type === 'splice') {
        editors.set(frame, { ...known, draft: applySplice(known.draft, event.splice) });
      } else if (known && event.type === 'caret') {
        const { block, offset, text } = event;
        editors.set(frame, { ...known, caret: { block, offset, selected: text } });
        active = frame;
      }
      return current();
    },
  };
}
