import type { Snippet } from '../snippet.ts';
import type { ImportedSnippet } from './format.ts';

/** What an import would do with one snippet of the file. */
export type PlanEntry =
  | { kind: 'new'; incoming: ImportedSnippet }
  | { kind: 'same'; incoming: ImportedSnippet; existing: Snippet }
  /** The same id or the same title in the same folder, but other words. */
  | { kind: 'different'; incoming: ImportedSnippet; existing: Snippet };

/** What to do with a different one. */
export type Decision = 'skip' | 'overwrite' | 'keep-both';

/** What the store is to write, in one go. */
export interface ImportChanges {
  add: ImportedSnippet[];
  replace: { id: string; change: ImportedSnippet }[];
}

/**
 * Compares a file with what is there. An existing snippet is matched once, and only by its own id if the file has that:
 * what is merely called the same comes earlier at times.
 */
export function planImport(existing: Snippet[], incoming: ImportedSnippet[]): PlanEntry[] {
  const byId = new Map(existing.map((snippet) => [snippet.id, snippet]));
  const ids = new Set(incoming.map(({ id }) => id));
  const others = existing.filter(({ id }) => !ids.has(id)).reverse();
  const byName = groupBy(others, nameOf);
  const byBody = groupBy(others, ({ body }) => body);
  const taken = new Set<Snippet>();
  const own = ({ id }: ImportedSnippet) => (id === undefined ? undefined : byId.get(id));
  /** What stands last and is taken is never asked for again: thousands may have the same name. */
  const free = (found: Snippet[] = []) => {
    while (found.length > 0 && taken.has(found.at(-1)!)) found.pop();
    return found.at(-1);
  };
  return incoming.map((each): PlanEntry => {
    const match =
      free([own(each)].filter((one) => one !== undefined)) ??
      free(byName.get(nameOf(each))) ??
      free(byBody.get(each.body));
    if (!match) return { kind: 'new', incoming: each };
    taken.add(match);
    return { kind: says(match, each) ? 'same' : 'different', incoming: each, existing: match };
  });
}

/** `decide` is asked for each that differs. Snippets that say the same are left alone. */
export function changesOf(
  plan: PlanEntry[],
  decide: (entry: Extract<PlanEntry, { kind: 'different' }>) => Decision,
): ImportChanges {
  const changes: ImportChanges = { add: [], replace: [] };
  for (const entry of plan) {
    const decision = entry.kind === 'new' ? 'keep-both' : entry.kind === 'same' ? 'skip' : decide(entry as never);
    if (decision === 'keep-both') changes.add.push(entry.incoming);
    if (decision === 'overwrite' && entry.kind === 'different') {
      changes.replace.push({ id: entry.existing.id, change: entry.incoming });
    }
  }
  return changes;
}

/** Whether the existing one already says all that the incoming one does. Counts and times don't matter. */
function says(existing: Snippet, incoming: ImportedSnippet): boolean {
  const keys = ['title', 'body', 'folder', 'tags', 'abbreviation', 'kind', 'section', 'item'] as const;
  return keys.every(
    (key) => incoming[key] === undefined || JSON.stringify(incoming[key]) === JSON.stringify(existing[key]),
  );
}

function nameOf({ folder = [], title }: Pick<ImportedSnippet, 'folder' | 'title'>): string {
  return [...folder, title].join('\n');
}

function groupBy<T>(list: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
