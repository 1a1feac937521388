import { commonEnds } from '../draft/common-ends.ts';
import type { Block, Draft, FragmentBlock, Splice } from '../draft/draft.ts';

/** Turns readings into a draft with stable ids, and each new reading into the splice that leads to it. */
export interface Tracker {
  readonly draft: Draft;
  /** Null when nothing changed. */
  update(reading: FragmentBlock[]): Splice | null;
}

/**
 * Blocks carry no identity in an editor's page, which may re-render them at any time: they are told apart by what is
 * the same before and after the place that changed. Within it, a block that begins or ends as an old one did is that one.
 */
export function trackDraft(reading: FragmentBlock[]): Tracker {
  let next = 0;
  const fresh = (block: FragmentBlock): Block => ({ id: `b${next++}`, ...block });
  let draft: Draft = { version: 1, blocks: reading.map(fresh) };
  return {
    get draft() {
      return draft;
    },
    update(reading) {
      const old = draft.blocks;
      const { head: start, tail } = commonEnds<FragmentBlock>(old, reading, same);
      const removed = old.slice(start, old.length - tail);
      const added = reading.slice(start, reading.length - tail);
      if (!removed.length && !added.length) return null;
      // One block for one is that block, whatever was done to it.
      const only = removed.length === 1 && added.length === 1 ? removed[0] : null;
      const insert = added.map((block, index) =>
        only ? { id: only.id, ...block } : (heir(removed, block, index) ?? fresh(block)),
      );
      const splice = { version: draft.version + 1, start, remove: removed.length, insert };
      draft = { version: splice.version, blocks: old.toSpliced(start, splice.remove, ...insert) };
      return splice;
    },
  };
}

/** The removed block that `block` continues; it is taken out of `removed`, so that no id is given twice. */
function heir(removed: (Block | null)[], block: FragmentBlock, index: number): Block | null {
  const place = [index, ...removed.keys()].find((at) => {
    const old = removed[at];
    return old && related(old, block);
  });
  if (place === undefined) return null;
  const { id } = removed[place]!;
  removed[place] = null;
  return { id, ...block };
}

/** Told by the first character or the last but one: the last is what a correction of the punctuation changes. */
function related(old: FragmentBlock, block: FragmentBlock): boolean {
  if (!old.text || !block.text) return old.text === block.text;
  return old.text[0] === block.text[0] || (old.text.length > 1 && old.text.at(-2) === block.text.at(-2));
}

function same(a: FragmentBlock, b: FragmentBlock): boolean {
  return a.text === b.text && a.kind === b.kind && a.level === b.level;
}
