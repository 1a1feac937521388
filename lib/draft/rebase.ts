import { commonEnds } from './common-ends.ts';
import type { Draft, Edit, Span, Splice } from './draft.ts';

/** Anything tied to a place in the draft, with the changes it offers; findings are. */
export interface Anchored extends Span {
  fixes?: readonly { readonly edits: readonly Edit[] }[];
}

/** The part of a block's text that changed: `[start, oldEnd)` became `[start, newEnd)`. */
interface Change {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/**
 * Moves findings made for `before` across a splice. One whose own text changed, or whose block is gone, disappears;
 * so does a fix any of whose edits did. Nothing ever points at other text than the one it was made for.
 */
export function rebase<T extends Anchored>(findings: readonly T[], before: Draft, splice: Splice): T[] {
  const changes = changesOf(before, splice);
  const moved: T[] = [];
  for (const finding of findings) {
    const span = move(finding, changes);
    if (!span) continue;
    if (!finding.fixes) moved.push(span);
    else {
      const fixes = finding.fixes.flatMap((fix) => {
        const edits = fix.edits.map((edit) => move(edit, changes));
        return edits.every((edit) => edit !== undefined) ? [{ ...fix, edits }] : [];
      });
      moved.push({ ...span, fixes });
    }
  }
  return moved;
}

/** By block id; null where the block is gone. Blocks that stayed as they were are not in it. */
function changesOf(before: Draft, splice: Splice): Map<string, Change | null> {
  const changes = new Map<string, Change | null>();
  const inserted = new Map(splice.insert.map((block) => [block.id, block.text]));
  for (const block of before.blocks.slice(splice.start, splice.start + splice.remove)) {
    const text = inserted.get(block.id);
    changes.set(block.id, text === undefined ? null : changeOf(block.text, text));
  }
  return changes;
}

/** The smallest change between two texts: what is left without their common start and end. */
function changeOf(old: string, text: string): Change {
  const { head: start, tail } = commonEnds(old, text);
  return { start, oldEnd: old.length - tail, newEnd: text.length - tail };
}

function move<S extends { block: string; start: number; end: number }>(
  span: S,
  changes: Map<string, Change | null>,
): S | undefined {
  const change = changes.get(span.block);
  if (change === undefined) return span;
  if (change === null) return undefined;
  if (span.end <= change.start) return span;
  if (span.start < change.oldEnd) return undefined;
  const shift = change.newEnd - change.oldEnd;
  return shift ? { ...span, start: span.start + shift, end: span.end + shift } : span;
}
