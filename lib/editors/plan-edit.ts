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
  const max = Math.min(was.length, insert.length);
  let head = 0;
  while (head < max && was[head] === insert[head]) head++;
  if (head && isHigh(was, head - 1)) head--;
  let tail = 0;
  while (tail < max - head && was.at(-1 - tail) === insert.at(-1 - tail)) tail++;
  if (tail && isLow(was, was.length - tail)) tail--;
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

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
