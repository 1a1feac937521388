import type { Block, Draft, Edit } from './draft.ts';

/** The edits could not be applied; the draft is as it was. */
export class StaleEdit extends Error {
  readonly edit: Edit;
  constructor(edit: Edit, why: string) {
    super(`The edit of ${JSON.stringify(edit.was)} in block ${edit.block} can't be applied: ${why}.`);
    this.name = 'StaleEdit';
    this.edit = edit;
  }
}

/**
 * The draft after all edits, or a StaleEdit and no change at all: where a block is gone, its text there isn't `was`
 * any more, or two edits overlap. Offsets of all edits are those of the draft given. Two insertions at one place keep
 * their order.
 */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
  const perBlock = new Map<string, Edit[]>();
  for (const edit of edits) {
    const list = perBlock.get(edit.block);
    if (list) list.push(edit);
    else perBlock.set(edit.block, [edit]);
  }
  const blocks = draft.blocks.map((block) => {
    const mine = perBlock.get(block.id);
    perBlock.delete(block.id);
    return mine ? { ...block, text: editText(block, mine) } : block;
  });
  for (const [first] of perBlock.values()) throw new StaleEdit(first!, 'the block is gone');
  return { version: draft.version + 1, blocks };
}

/** Last first, so that earlier offsets stay true. */
function editText(block: Block, edits: Edit[]): string {
  let text = block.text;
  let border = text.length;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end).reverse()) {
    if (edit.end > border) throw new StaleEdit(edit, 'it overlaps another one');
    if (text.slice(edit.start, edit.end) !== edit.was) throw new StaleEdit(edit, 'the text there has changed');
    text = text.slice(0, edit.start) + edit.insert + text.slice(edit.end);
    border = edit.start;
  }
  return text;
}
