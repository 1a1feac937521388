/** What a new thing of one kind consists of. Paths are from the project's root. */
export type Recipe = (name: string) => {
  files: Record<string, string>;
  /** How the lists that must name it change. */
  lists: Record<string, (list: string) => string>;
  /** What is left for a person to do. */
  next: string;
};

/** `empty-heading` → `emptyHeading`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Adds an import and an entry to a file whose last array literal is the list: first in it, or last. */
export function addToList(list: string, line: { import?: string; entry: string; at: 'first' | 'last' }): string {
  const end = list.lastIndexOf('];');
  const start = list.lastIndexOf('= [', end) + 3;
  if (end < 0 || start < 3) throw new Error('The list has no array to add to.');
  const place = line.at === 'first' ? start : end;
  const before = list.slice(0, place).trimEnd();
  const comma = line.at === 'last' && !/[[,]$/.test(before) ? ',' : '';
  const imported = line.import ? `${line.import}\n` : '';
  return `${imported}${before}${comma}\n  ${line.entry},${list.slice(place)}`;
}
