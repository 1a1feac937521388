import type { Draft, Fragment } from '../draft/draft.ts';
import type { Stretch } from './adapter.ts';

/** A place left open, as it stands in a text. */
const SLOT = /\{[^{}\n]{1,40}\}/gu;

/** The first place left open in a fragment; null where there is none. */
export function firstSlot(fragment: Fragment): { block: number; offset: number; length: number } | null {
  for (const [block, { text }] of fragment.entries()) {
    const [slot] = text.matchAll(SLOT);
    if (slot) return { block, offset: slot.index, length: slot[0].length };
  }
  return null;
}

/** What the keys need to know of the editor; all of it as it is right now. */
interface Here {
  page: Document;
  root: HTMLElement;
  draft(): Draft;
  caret(): Stretch | null;
  /** While something is being composed, keys are the input method's. */
  composing(): boolean;
  select(stretch: Stretch): Promise<void>;
  signal: AbortSignal;
}

export interface OpenSlots {
  /** Takes the Tab key for what is left open in the blocks that `fragment` has become; `blocks` gives their ids. */
  follow(blocks: () => string[], fragment: Fragment): void;
  /** The blocks are what they are now, whatever is written before them. */
  settle(): void;
  /** What Tab does, and Shift+Tab. */
  go(back: boolean): Promise<void>;
}

/**
 * Tab goes to the next place left open in what was just inserted, Shift+Tab to the one before. It is the page's again
 * when none is left, when the caret is elsewhere, and after Escape.
 */
export function watchSlots({ page, root, draft, caret, composing, select, signal }: Here): OpenSlots {
  let followed: { ids: () => Set<string>; names: Set<string>; stop: AbortController } | null = null;

  function next(back: boolean): Stretch | null {
    if (!followed) return null;
    const { names } = followed;
    const { blocks } = draft();
    const ids = followed.ids();
    const at = caret();
    const here = at && blocks[at.end.block];
    if (!at || !here || !ids.has(here.id)) return null;
    const slots = blocks.flatMap(({ id, text }, block) =>
      ids.has(id)
        ? [...text.matchAll(SLOT)]
            .filter(([slot]) => names.has(slot))
            .map(({ 0: slot, index }) => ({
              start: { block, offset: index },
              end: { block, offset: index + slot.length },
            }))
        : [],
    );
    const isBehind = ({ start }: Stretch) =>
      start.block - at.end.block || start.offset - (back ? at.start.offset : at.end.offset);
    const found = back ? slots.findLast((slot) => isBehind(slot) < 0) : slots.find((slot) => isBehind(slot) >= 0);
    return found ?? (back ? slots.at(-1) : slots[0]) ?? null;
  }

  return {
    follow(blocks, fragment) {
      followed?.stop.abort();
      followed = null;
      const names = new Set(fragment.flatMap(({ text }) => text.match(SLOT) ?? []));
      if (names.size === 0) return;
      const stop = new AbortController();
      let ids: Set<string> | undefined;
      followed = { ids: () => (ids ??= new Set(blocks())), names, stop };
      const onKey = (event: KeyboardEvent) => {
        const { key, isTrusted, ctrlKey, metaKey, altKey, shiftKey } = event;
        if (!isTrusted || composing() || event.isComposing || ctrlKey || metaKey || altKey) return;
        if (key === 'Escape') stop.abort();
        if (key !== 'Tab' || !event.composedPath().includes(root)) return;
        const slot = next(shiftKey);
        if (!slot) return stop.abort();
        event.preventDefault();
        // Not at once: a selecting that is still under way hears of it by its own listener here, and gives way.
        event.stopPropagation();
        void select(slot);
      };
      const ended = AbortSignal.any([signal, stop.signal]);
      page.defaultView?.addEventListener('keydown', onKey, { capture: true, signal: ended });
    },
    settle: () => void followed?.ids(),
    async go(back) {
      const slot = next(back);
      if (slot) await select(slot);
    },
  };
}
