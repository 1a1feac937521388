import { commonEnds } from '../draft/common-ends.ts';
import type { Edit } from '../draft/draft.ts';
import type { Retype } from './adapter.ts';

/** An edit by block index. */
export interface PlannedEdit {
  block: number;
  start: number;
  end: number;
  insert: string;
}

/**
 * The smallest replacement that has the edit's effect. What stays the same is left alone, so that new text lands
 * inside the run of formatting it belongs to. Null when the edit changes nothing. `retype`: see `Surface`.
 */
export function planEdit(
  text: string,
  block: number,
  { start, end, insert }: Edit,
  retype: Retype = 'with-deletions',
): PlannedEdit | null {
  const was = text.slice(start, end);
  if (was === insert) return null;
  // By whole characters: half of one can't be put in.
  const [before, now] = [[...was], [...insert]];
  const ends = commonEnds(before, now);
  const head = before.slice(0, ends.head).join('').length;
  const tail = before.slice(before.length - ends.tail).join('').length;
  const small = { block, start: start + head, end: end - tail, insert: insert.slice(head, insert.length - tail) };
  const bare = !small.insert ? retype !== 'never' : small.start === small.end && retype === 'always';
  return bare ? withNeighbour(text, small) : small;
}

function withNeighbour(text: string, edit: PlannedEdit): PlannedEdit {
  const before = [...text.slice(0, edit.start)].at(-1);
  if (before) return { ...edit, start: edit.start - before.length, insert: before + edit.insert };
  const [after] = text.slice(edit.end);
  return after ? { ...edit, end: edit.end + after.length, insert: edit.insert + after } : edit;
}
