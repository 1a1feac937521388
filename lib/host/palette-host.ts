import type { Heard } from '../editors/technique/trigger.ts';
import type { EditorWatch } from '../editors/watch.ts';
import { outermost } from './outermost.ts';
import { type FramedPalette, framePalette } from './palette-frame.ts';

export interface PaletteHost {
  /** The mark's first sign brings the palette's page in, all of it opens it. */
  heard: Heard;
  /** Opens it at the caret of the editor that has the focus; false where none has. */
  open(): Promise<boolean>;
}

/** The palette of a frame's editors. Until the mark or the shortcut asks for it, it costs nothing. */
export function hostPalette(watch: () => EditorWatch, mark: () => string, signal: AbortSignal): PaletteHost {
  let framed: { palette: FramedPalette; page: Document } | null = null;
  let opening = false;

  const api = {
    insert: (...given: Parameters<EditorWatch['api']['insertFragment']>) => leave(watch().api.insertFragment(...given)),
    close: () => leave(watch().api.focus()),
  };
  const leave = <Result>(back: Promise<Result>): Promise<Result> => {
    framed?.palette.hide(back);
    return back;
  };
  const load = (page: Document) => {
    if (framed?.page !== page) framed = { palette: framePalette(page, api, signal), page };
    return framed.palette;
  };
  // A click beside it is the user's going on elsewhere: closed, and the caret left where they put it.
  const dismissOn = (page: Document) =>
    page.addEventListener('pointerdown', () => framed?.palette.hide(), { capture: true, passive: true, signal });
  const dismissing = new WeakSet<Document>();

  async function open(triggered: boolean): Promise<boolean> {
    if (opening) return false;
    opening = true;
    try {
      const first = await watch().moment(mark(), triggered);
      if (!first || (triggered && !first.moment.trigger)) return false;
      const { page, left, top } = outermost(first.root.ownerDocument);
      const palette = load(page);
      for (const each of [page, first.root.ownerDocument]) {
        if (!dismissing.has(each)) dismissOn(each);
        dismissing.add(each);
      }
      const shown = await palette.page;
      // What was typed while the page came in belongs to the query.
      const { moment } = (await watch().moment(mark(), false)) ?? first;
      const { blocks, caret, box } = moment;
      const trigger = triggered ? moment.trigger : null;
      if (triggered && !trigger) return false;
      palette.show({ left: box.left + left, top: box.top + top, bottom: box.bottom + top });
      palette.focus();
      const { span = null, query = '', word = '' } = trigger ?? {};
      await shown.open({ blocks, caret, trigger: span, query, word });
      return true;
    } finally {
      opening = false;
    }
  }

  return {
    heard(what) {
      const failed = (error: unknown) => console.error('Zhouquan: the palette could not be opened.', error);
      if (what === 'begun')
        void watch()
          .moment(mark(), false)
          .then((at) => at && load(outermost(at.root.ownerDocument).page), failed);
      else open(true).catch(failed);
    },
    open: () => open(false),
  };
}
