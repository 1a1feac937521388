import type { Block, Draft, Span } from '../draft/draft.ts';
import type { Stretch } from './adapter.ts';

/** What the caret is at. */
export interface Moment {
  /** The caret's block and its neighbours. */
  blocks: Block[];
  /** The end of the selection, where something is selected. */
  caret: { block: string; offset: number };
  /** What asks for a snippet right before the caret; null where nothing does. */
  trigger: Trigger | null;
  /** Where the caret is drawn, in CSS pixels of the editor's own window. */
  box: { left: number; top: number; bottom: number };
}

interface Trigger {
  /** The mark and what was typed behind it. */
  span: Span;
  query: string;
  /** Letters and digits right before the mark. */
  word: string;
}

/** How many blocks before and behind the caret's are told: enough for its list. */
const NEIGHBOURS = 40;

export function momentOf(draft: Draft, { start, end }: Stretch, box: Moment['box']): Moment | null {
  const block = draft.blocks[end.block];
  if (!block) return null;
  const bare = start.block === end.block && start.offset === end.offset;
  return {
    blocks: draft.blocks.slice(Math.max(0, end.block - NEIGHBOURS), end.block + NEIGHBOURS),
    caret: { block: block.id, offset: end.offset },
    trigger: bare ? triggerBefore(block, end.offset) : null,
    box,
  };
}

/** Two semicolons of either width and no third; behind them what was typed before the palette was there. */
const TRIGGER = /([A-Za-z0-9]{0,20})(?<![;；])(?:；；|;;)([^\s;；]{0,12})$/u;

function triggerBefore({ id, text }: Block, offset: number): Trigger | null {
  const found = TRIGGER.exec(text.slice(0, offset));
  if (!found || /[;；]/u.test(text[offset] ?? '')) return null;
  const [, word = '', query = ''] = found;
  const start = found.index + word.length;
  return { span: { block: id, start, end: offset, text: text.slice(start, offset) }, query, word };
}
