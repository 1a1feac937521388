import type { Block, Draft, Span } from '../draft/draft.ts';
import { signsOf, widthsOf } from '../draft/trigger-mark.ts';
import type { Stretch } from './adapter.ts';

/** What the caret is at. */
export interface Moment {
  /** All of the document's: what comes far above says which section the caret is in. */
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

/** `mark` is what asks for a snippet; nothing does where it is empty. */
export function momentOf(draft: Draft, { start, end }: Stretch, box: Moment['box'], mark: string): Moment | null {
  const block = draft.blocks[end.block];
  if (!block) return null;
  const bare = start.block === end.block && start.offset === end.offset;
  return {
    blocks: draft.blocks,
    caret: { block: block.id, offset: end.offset },
    trigger: bare && mark ? triggerBefore(block, end.offset, mark) : null,
    box,
  };
}

/** The mark and no sign of it more on either side; behind it what was typed before the palette was there. */
function triggerBefore({ id, text }: Block, offset: number, mark: string): Trigger | null {
  const signs = `[${[...signsOf(mark)].map(escaped).join('')}]`;
  const marks = widthsOf(mark).map(escaped).join('|');
  const pattern = new RegExp(`([A-Za-z0-9]{0,20})(?<!${signs})(?:${marks})((?:(?!${signs})\\S){0,12})$`, 'u');
  const found = pattern.exec(text.slice(0, offset));
  if (!found || signsOf(mark).has(text.slice(offset, offset + 1))) return null;
  const [, word = '', query = ''] = found;
  const start = found.index + word.length;
  return { span: { block: id, start, end: offset, text: text.slice(start, offset) }, query, word };
}

/** As itself in a pattern, whatever sign it is. */
function escaped(text: string): string {
  return text.replace(/[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);
}
