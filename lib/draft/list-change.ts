import { commonEnds } from './common-ends.ts';

/** What makes one list of another: at `start`, `remove` give way to `insert`. */
export interface ListChange<Entry> {
  start: number;
  remove: number;
  insert: Entry[];
}

/** Entries that are the very ones of before are left where they are, at the beginning and at the end. */
export function listChange<Entry>(before: readonly Entry[], now: readonly Entry[]): ListChange<Entry> {
  const { head: start, tail } = commonEnds(before, now);
  return { start, remove: before.length - tail - start, insert: now.slice(start, now.length - tail) };
}

export function changeList<Entry>(before: readonly Entry[], { start, remove, insert }: ListChange<Entry>): Entry[] {
  return [...before.slice(0, start), ...insert, ...before.slice(start + remove)];
}
