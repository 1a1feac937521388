import type { Block, Fragment, Place } from '../draft/draft.ts';
import type { Stretch } from './adapter.ts';
import { inLine } from './in-line.ts';
import type { Change } from './typing-caret.ts';

/**
 * Where a fragment goes, as one change. A single paragraph at the caret goes in at the caret; anything longer becomes
 * paragraphs of its own and never breaks one of the user's: it follows the paragraph with the caret, precedes it when
 * the caret is at its start, and takes the place of an empty one or of a selection of whole paragraphs. Null when the
 * place is gone. `keepsStyle`: see `Surface`.
 */
export function placeFragment(
  blocks: Block[],
  fragment: Fragment,
  place: Place,
  caret: Stretch | null,
  keepsStyle = false,
): Change | null {
  const change = findPlace(blocks, fragment, place, caret);
  const { block } = change?.stretch.start ?? { block: 0 };
  const under = change && 'blocks' in change.content && change.content.lead && blocks[block]?.kind === 'heading';
  return under && keepsStyle && blocks[block + 1]?.text ? atStart(blocks, block + 1, fragment) : change;
}

function findPlace(blocks: Block[], fragment: Fragment, place: Place, caret: Stretch | null): Change | null {
  if (!fragment.length || !blocks.length) return null;
  if (place === 'end') return afterBlock(blocks, lastFilled(blocks), fragment);
  if (place !== 'caret') {
    const id = 'after' in place ? place.after : place.before;
    const index = blocks.findIndex((block) => block.id === id);
    if (index < 0) return null;
    return 'after' in place ? afterBlock(blocks, index, fragment) : beforeBlock(blocks, index, fragment);
  }
  if (!caret) return afterBlock(blocks, lastFilled(blocks), fragment);
  const { start, end } = caret;
  const [only] = fragment;
  if (fragment.length === 1 && only!.kind !== 'heading' && start.block === end.block)
    return { stretch: caret, content: inLine(only!) };
  const length = blocks[end.block]?.text.length ?? 0;
  const selected = start.block !== end.block || start.offset !== end.offset;
  if (selected && start.offset === 0 && end.offset === length)
    return { stretch: caret, content: { blocks: fragment, lead: false, tail: false } };
  if (!selected && start.offset === 0 && length) return beforeBlock(blocks, start.block, fragment);
  return afterBlock(blocks, end.block, fragment);
}

function afterBlock(blocks: Block[], block: number, fragment: Fragment): Change {
  const { length } = blocks[block]!.text;
  const at = { block, offset: length };
  return { stretch: { start: at, end: at }, content: { blocks: fragment, lead: length > 0, tail: false } };
}

/** Behind the previous block where there is one: editors are surest at a paragraph's end. */
function beforeBlock(blocks: Block[], block: number, fragment: Fragment): Change {
  return block > 0 && blocks[block - 1]!.text
    ? afterBlock(blocks, block - 1, fragment)
    : atStart(blocks, block, fragment);
}

function atStart(blocks: Block[], block: number, fragment: Fragment): Change {
  const at = { block, offset: 0 };
  const filled = blocks[block]!.text.length > 0;
  return { stretch: { start: at, end: at }, content: { blocks: fragment, lead: false, tail: filled } };
}

/** A document often ends in empty lines; what is added at its end goes before them. */
function lastFilled(blocks: Block[]): number {
  return Math.max(
    0,
    blocks.findLastIndex((block) => block.text.trim()),
  );
}
