import type { Draft } from '../draft/draft.ts';
import type { EditorApi } from '../messaging/protocol.ts';
import type { Position, Stretch, Surface } from './adapter.ts';

interface Here {
  surface: Surface;
  /** What was last read. */
  draft(): Draft;
  /** Where the caret was last. */
  caret(): Stretch | null;
  /** See session.ts. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Tells where the caret is, at once: who asked may ask for the next place already. */
  noteCaret(): void;
}

export interface GoTo extends Pick<EditorApi, 'select' | 'focus'> {
  /**
   * Puts the caret where something is dropped, in CSS pixels of the window; where that is no place in the text, it stays
   * where it was. Left out where an editor can't say what is under a point.
   */
  dropAt?: (x: number, y: number) => Promise<void>;
}

/** What moves the caret and nothing else. */
export function goTo({ surface, draft, caret, inTurn, noteCaret }: Here): GoTo {
  const last = (): Position => {
    const block = draft().blocks.length - 1;
    return { block, offset: draft().blocks[block]!.text.length };
  };
  const known = () => surface.caret() ?? caret() ?? bare(last());
  return {
    select: ({ block, start, end }) =>
      inTurn(async () => {
        const index = draft().blocks.findIndex(({ id }) => id === block);
        if (index < 0 || end > draft().blocks[index]!.text.length) return false;
        const stretch = { start: { block: index, offset: start }, end: { block: index, offset: end } };
        surface.scrollTo(stretch);
        await surface.select(stretch);
        noteCaret();
        return true;
      }),
    focus: () => inTurn(() => surface.select(known())),
    ...(surface.under && {
      dropAt: (x: number, y: number) =>
        inTurn(async () => {
          const at = surface.under!(x, y);
          await surface.select(at ? bare(at) : known());
          noteCaret();
        }),
    }),
  };
}

const bare = (at: Position): Stretch => ({ start: at, end: at });
