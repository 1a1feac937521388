import type { LibraryState } from '../../lib/library/library-model.ts';
import { matchReading } from '../../lib/snippets/search/match-reading.ts';
import { fold, termsOf } from '../../lib/snippets/search/query.ts';
import type { LibraryRow } from '../../lib/store/library-store.ts';

/** What the list shows: all, a folder with those inside, those that say the same, those nobody used, what was deleted. */
export type Shelf =
  | { is: 'all' }
  | { is: 'folder'; path: string[] }
  | { is: 'twins' }
  | { is: 'unused' }
  | { is: 'trash' };

export interface Folder {
  path: string[];
  name: string;
  /** With those of the folders inside. */
  count: number;
}

const NONE: ReadonlySet<string> = new Set();
const YEAR = 365 * 24 * 3600_000;

/** Every folder that has something in it, parents before what is in them, by name. */
export function foldersOf(rows: LibraryRow[]): Folder[] {
  const counts = new Map<string, Folder>();
  for (const { folder } of rows) {
    for (let depth = 1; depth <= folder.length; depth++) {
      const path = folder.slice(0, depth);
      const key = keyOf(path);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { path, name: path.at(-1)!, count: 1 });
    }
  }
  return [...counts.entries()].sort(([a], [b]) => a.localeCompare(b, 'zh-CN')).map(([, folder]) => folder);
}

/** Sorts as a path does: what is inside a folder comes right after it. */
export const keyOf = (path: string[]): string => path.join('\u0001');

export const sameShelf = (a: Shelf, b: Shelf): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Not used for a year, and not made within it. */
export function isUnused({ lastUsed, createdAt }: LibraryRow, now: number): boolean {
  return (lastUsed ?? createdAt) < now - YEAR;
}

/**
 * The rows of a shelf that have every word of the query in their title, beginning, tags, folder or abbreviation; letters may
 * also spell the title, in full or by initials. So do the `found`, by what a row does not show of them.
 */
export function rowsOn(
  shelf: Shelf,
  { rows, twins }: LibraryState,
  query: string,
  now: number,
  found: ReadonlySet<string> = NONE,
): LibraryRow[] {
  const words = termsOf(query);
  const wanted = (row: LibraryRow) => !words.length || found.has(row.id) || words.every((word) => has(row, word));
  if (shelf.is === 'twins') {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return (twins ?? []).flatMap((ids) => ids.flatMap((id) => byId.get(id) ?? [])).filter(wanted);
  }
  if (shelf.is === 'trash') return [];
  if (shelf.is === 'unused') return rows.filter((row) => isUnused(row, now) && wanted(row));
  if (shelf.is === 'all') return words.length ? rows.filter(wanted) : rows;
  const { path } = shelf;
  return rows.filter((row) => path.every((name, at) => row.folder[at] === name) && wanted(row));
}

/** Of each row that is the first of several that say the same, how many they are. */
export function groupsIn(rows: LibraryRow[], twins: LibraryState['twins']): Map<string, number> {
  return new Map(groupsOf(rows, twins).map((group) => [group[0]!.id, group.length]));
}

/** All but one of each group that says the same: the one used most stays, then the one changed last. */
export function sparesIn(rows: LibraryRow[], twins: LibraryState['twins']): string[] {
  return groupsOf(rows, twins).flatMap((group) => {
    const kept = group.reduce((best, each) => (isRather(each, best) ? each : best));
    return group.flatMap(({ id }) => (id === kept.id ? [] : [id]));
  });
}

const isRather = (one: LibraryRow, other: LibraryRow) =>
  one.useCount === other.useCount ? one.updatedAt > other.updatedAt : one.useCount > other.useCount;

function groupsOf(rows: LibraryRow[], twins: LibraryState['twins']): LibraryRow[][] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (twins ?? []).map((ids) => ids.flatMap((id) => byId.get(id) ?? [])).filter((group) => group.length > 1);
}

/** What of a row is searched, folded once for as long as the row is the same. */
const folded = new WeakMap<LibraryRow, { title: string; text: string }>();

function has(row: LibraryRow, word: string): boolean {
  let known = folded.get(row);
  if (!known) {
    const { title, start, tags, folder, abbreviation = '' } = row;
    known = { title: fold(title), text: fold([title, start, ...tags, ...folder, abbreviation].join('\n')) };
    folded.set(row, known);
  }
  return known.text.includes(word) || (/[a-z]/u.test(word) && matchReading(known.title, word) !== null);
}
