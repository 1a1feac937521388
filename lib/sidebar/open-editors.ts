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
  /** Of an editor that can't be followed: its text was read on request, and may have been changed since. */
  whole?: 'fresh' | 'stale';
}

export interface OpenEditors {
  /** Takes an event in and returns the editor to show: the one that was last attached or had the caret, if any. */
  hear(frame: number, event: EditorEvent): OpenEditor | null;
  current(): OpenEditor | null;
  /** The text of the current editor, which can't be followed, as it was just read. */
  takeWhole(draft: Draft): OpenEditor | null;
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
      } else if (known?.whole && event.type === 'touched') editors.set(frame, { ...known, whole: 'stale' });
      return current();
    },
    takeWhole({ blocks }) {
      const known = current();
      if (!known || active === null) return null;
      // To whoever reads it, it is the next version of the draft.
      const draft = { version: known.draft.version + 1, blocks };
      editors.set(active, { ...known, draft, whole: 'fresh' });
      return current();
    },
  };
}

/** What tells documents apart: the page's address without its fragment, and the title the page gives it. */
export function documentId({ url, title }: OpenEditor): string {
  return `${url.replace(/#.*$/, '')} ${title}`;
}
