import { type ReadonlySignal, signal } from '@preact/signals';
import type { EditorSession } from '../editors/session.ts';
import type { Heard } from '../editors/technique/trigger.ts';
import type { Client } from '../messaging/rpc.ts';
import { createPaletteSession, type PaletteSession } from '../palette/palette-session.ts';
import type { PlaceFinder } from '../palette/place-finder.ts';
import type { SnippetStore } from '../store/snippet-store.ts';

/** The palette in a page of ours, which needs no frame of its own. */
export interface OwnPalette {
  session: PaletteSession;
  /** The caret it is beside, in CSS pixels of the window; null while it is closed. */
  beside: ReadonlySignal<{ left: number; top: number; bottom: number } | null>;
  /** The mark that opens it was begun, or typed. */
  heard: Heard;
}

export interface OwnPaletteOptions {
  snippets: Client<SnippetStore>;
  /** What a text at the caret serves. */
  place: PlaceFinder;
  /** What opens it; the empty mark never does. */
  mark(): string;
  signal: AbortSignal;
}

/** Ends with the signal. */
export function createOwnPalette(editor: Promise<EditorSession>, options: OwnPaletteOptions): OwnPalette {
  const { snippets, place, mark, signal: ended } = options;
  const beside = signal<{ left: number; top: number; bottom: number } | null>(null);
  const close = () => {
    beside.value = null;
  };
  const session = createPaletteSession(
    snippets,
    () => ({
      async insert(...given) {
        close();
        return (await editor).insertFragment(...given);
      },
      async close() {
        close();
        await (await editor).focus();
      },
      resize: async () => {},
    }),
    place,
  );

  async function open() {
    const moment = await (await editor).moment(mark(), true);
    if (!moment?.trigger || ended.aborted) return;
    const { blocks, caret, box, trigger } = moment;
    await session.page.open({ blocks, caret, trigger: trigger.span, query: trigger.query, word: trigger.word });
    beside.value = box;
  }

  // A click beside it is the user's going on elsewhere.
  document.addEventListener('pointerdown', ({ target }) => (target as Element).closest('[role="dialog"]') || close(), {
    capture: true,
    passive: true,
    signal: ended,
  });
  return { session, beside, heard: (what) => void (what === 'typed' && open()) };
}
