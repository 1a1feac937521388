import { linesKept } from './diff.ts';

/** A place that both sides changed, each in its own way; no lines where one of them took them out. */
export interface Clash {
  mine: string[];
  theirs: string[];
}

export interface MergedLines {
  /** In the order of the text. */
  clashes: Clash[];
  /** The text with all changes of both sides, and where they clash that of one. */
  take(side: keyof Clash): string;
}

/**
 * Merges two changed versions of a text line by line. What one side left as it was is as the other has it: each line, and
 * what is put in between two of them.
 */
export function mergeLines(base: string, mine: string, theirs: string): MergedLines {
  const origin = base.split('\n');
  const [here, there] = [changesOf(origin, mine.split('\n')), changesOf(origin, theirs.split('\n'))];
  const clashes: Clash[] = [];
  const pieces = here.map((own, index): string[] | Clash => {
    const other = there[index]!;
    const was = index % 2 ? [origin[(index - 1) / 2]!] : [];
    if (same(own, was)) return other;
    if (same(other, was) || same(own, other)) return own;
    const clash = { mine: own, theirs: other };
    clashes.push(clash);
    return clash;
  });
  return {
    clashes,
    take: (side) => pieces.flatMap((piece) => (Array.isArray(piece) ? piece : piece[side])).join('\n'),
  };
}

/**
 * What a text has become: by turns what now stands between two of its lines, and what each of them is now. Lines that went
 * and lines that came in the same place are taken for changed ones, in their order.
 */
function changesOf(before: string[], after: string[]): string[][] {
  const changes: string[][] = Array.from({ length: 2 * before.length + 1 }, () => []);
  const kept = linesKept(before, after);
  let from = 0;
  let to = 0;
  for (let line = 0; line <= before.length; line++) {
    const end = line === before.length ? after.length : kept.get(line);
    if (end === undefined) continue;
    const came = after.slice(to, end);
    for (let gone = from; gone < line; gone++) changes[2 * gone + 1] = came.splice(0, 1);
    changes[2 * line] = came;
    if (line < before.length) changes[2 * line + 1] = [before[line]!];
    [from, to] = [line + 1, end + 1];
  }
  return changes;
}

function same(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
