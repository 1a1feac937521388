import { diffArrays, diffChars } from 'diff';

/** A run of text that stayed, went or came. Joined without the added runs they are the old text, and vice versa. */
export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A lone character that happens to agree between two changes makes a diff harder to read; a lone bracket helps. */
const ISLAND = /^[\p{L}\p{N}]$/u;

/** What changes between two short texts, character by character, as a person would mark it. */
export function diffText(before: string, after: string): Change[] {
  const runs = diffChars(before, after);
  const changes: Change[] = [];
  for (let index = 0; index < runs.length; ) {
    const run = runs[index]!;
    if (!run.added && !run.removed) {
      changes.push({ kind: 'same', text: run.value });
      index += 1;
      continue;
    }
    let removed = '';
    let added = '';
    for (; index < runs.length; index += 1) {
      const { added: came, removed: went, value } = runs[index]!;
      if (came) added += value;
      else if (went) removed += value;
      else if (ISLAND.test(value) && index < runs.length - 1) {
        removed += value;
        added += value;
      } else break;
    }
    if (removed) changes.push({ kind: 'removed', text: removed });
    if (added) changes.push({ kind: 'added', text: added });
  }
  return changes;
}

/** Which lines of a text are still there: index before, index after. */
export function linesKept(before: string[], after: string[]): Map<number, number> {
  const kept = new Map<number, number>();
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(before, after)) {
    if (added) to += count;
    else if (removed) from += count;
    else for (let line = 0; line < count; line++) kept.set(from++, to++);
  }
  return kept;
}
