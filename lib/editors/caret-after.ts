import type { CaretPlace } from '../draft/draft.ts';
import type { Position, Stretch } from './adapter.ts';
import type { Change } from './typing-caret.ts';

/**
 * Where the caret goes after a write: behind what was put in at the caret, or where the fragment wants it (`wanted`, in
 * a fragment whose only paragraph has `length` characters); after changes elsewhere, where it was.
 */
export function caretAfter(
  back: Stretch | null,
  changes: Change[],
  wanted?: CaretPlace,
  length = 0,
  over = false,
): Stretch {
  const [{ stretch, content }] = changes as [Change];
  if ('blocks' in content) {
    const last = content.blocks.length - 1;
    const end = { block: last, offset: content.blocks[last]!.text.length };
    return bare(
      inBlocks(
        stretch,
        content,
        wanted ? { ...wanted, block: wanted.block + (content.rest && last > 0 ? 1 : 0) } : end,
      ),
    );
  }
  const at = { block: stretch.start.block, offset: stretch.start.offset + content.text.length };
  if (wanted) return bare({ ...at, offset: at.offset - length + wanted.offset });
  if (over || !back || (changes.length === 1 && JSON.stringify(back) === JSON.stringify(stretch))) return bare(at);
  return { start: moved(back.start, changes), end: moved(back.end, changes) };
}

/** Where the first block of what was inserted is, as an index into the blocks after the change. */
export function firstBlock({ stretch, content }: Change): number {
  const behind = 'blocks' in content && (content.lead || (content.rest && content.blocks.length > 1));
  return stretch.start.block + (behind ? 1 : 0);
}

function inBlocks({ start }: Stretch, content: { lead: boolean }, { block, offset }: CaretPlace): Position {
  const head = !content.lead && block === 0 ? start.offset : 0;
  return { block: start.block + block + (content.lead ? 1 : 0), offset: head + offset };
}

/** A position after replacements within paragraphs; inside a replaced stretch it goes to the stretch's end. */
function moved({ block, offset }: Position, changes: Change[]): Position {
  let by = 0;
  for (const { stretch, content } of changes) {
    if (stretch.start.block !== block || !('text' in content)) continue;
    const grown = content.text.length - (stretch.end.offset - stretch.start.offset);
    if (stretch.end.offset <= offset) by += grown;
    else if (stretch.start.offset < offset) by += stretch.start.offset + content.text.length - offset;
  }
  return { block, offset: offset + by };
}

const bare = (at: Position): Stretch => ({ start: at, end: at });
