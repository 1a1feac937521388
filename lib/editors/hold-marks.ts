import { changeList } from '../draft/list-change.ts';
import type { Mark, SentMarks } from '../messaging/protocol.ts';

/** Remembers the marks as they were last sent. Gives all of them, or null where what was sent changes other ones. */
export function holdMarks(): (sent: SentMarks) => Mark[] | null {
  let held: { set: string | null; marks: Mark[] } = { set: null, marks: [] };
  return ({ from, to, change }) => {
    if (from !== null && from !== held.set) return null;
    held = { set: to, marks: changeList(from === null ? [] : held.marks, change) };
    return held.marks;
  };
}
