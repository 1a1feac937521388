import type { Draft, Edit } from '../draft/draft.ts';
import type { Retype } from './adapter.ts';
import { planEdit } from './plan-edit.ts';
import type { Change } from './typing-caret.ts';

/** The edits as changes, or null if any does not find the text it expects. */
export function planned(draft: Draft, edits: Edit[], retype: Retype): Change[] | null {
  const changes: Change[] = [];
  for (const edit of edits) {
    const block = draft.blocks.findIndex(({ id }) => id === edit.block);
    const text = draft.blocks[block]?.text;
    if (text?.slice(edit.start, edit.end) !== edit.was) return null;
    const one = planEdit(text, block, edit, retype);
    if (!one) continue;
    const stretch = { start: { block, offset: one.start }, end: { block, offset: one.end } };
    changes.push({ stretch, content: { text: one.insert } });
  }
  return changes;
}

/** A bare insertion that retypes the character before it. */
export function widened(draft: Draft, change: Change): Change {
  const { stretch, content } = change;
  const { block, offset: start } = stretch.start;
  if ('blocks' in content || JSON.stringify(stretch.start) !== JSON.stringify(stretch.end)) return change;
  const one = planEdit(
    draft.blocks[block]!.text,
    block,
    { block: '', start, end: start, was: '', insert: content.text },
    'always',
  );
  if (!one) return change;
  return {
    stretch: { start: { block, offset: one.start }, end: { block, offset: one.end } },
    content: { text: one.insert },
  };
}
