import type { Block } from '../draft/draft.ts';
import { bind } from './bind.ts';
import type { Finding } from './finding.ts';
import type { DocumentProblem } from './rule.ts';

/** Ties a problem to `blocks[index]`. */
export type Binder = (problem: DocumentProblem, index: number, blocks: readonly Block[]) => Finding;

/**
 * Binds what one rule says of documents. Most of what it says it has said before, of the very same blocks: then it is the
 * very same finding. Only where its fixes reach into other blocks must it be bound anew, as those may have changed.
 */
export function createBinder(rule: string): Binder {
  const known = new WeakMap<Block, { problem: DocumentProblem; finding: Finding }[]>();
  return (problem, index, blocks) => {
    const block = blocks[index]!;
    const bound = known.get(block);
    const same = bound?.find((one) => isSame(one.problem, problem, index));
    if (same) return same.finding;
    const finding = bind(rule, problem, block, blocks);
    if (finding.fixes.every(({ edits }) => edits.every((edit) => edit.block === block.id))) {
      if (bound && bound.length < MOST_KEPT) bound.push({ problem, finding });
      else known.set(block, [{ problem, finding }]);
    }
    return finding;
  };
}

/** So many of one rule's findings in one block are kept. */
const MOST_KEPT = 20;

/** Whether two problems of the block that is now at `index` are one. The first one's edits are in that block alone. */
function isSame(one: DocumentProblem, other: DocumentProblem, index: number): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.severity === other.severity &&
    one.message === other.message &&
    one.type === other.type &&
    one.why === other.why &&
    one.source === other.source &&
    one.field === other.field &&
    one.word === other.word &&
    sameFixes(one.fixes ?? [], other.fixes ?? [], index)
  );
}

type Fixes = NonNullable<DocumentProblem['fixes']>;

function sameFixes(some: Fixes, others: Fixes, block: number): boolean {
  return (
    some.length === others.length &&
    some.every(({ label, safe, edits }, nth) => {
      const other = others[nth]!;
      return (
        label === other.label &&
        safe === other.safe &&
        edits.length === other.edits.length &&
        edits.every(({ start, end, insert }, at) => {
          const edit = other.edits[at]!;
          return edit.block === block && start === edit.start && end === edit.end && insert === edit.insert;
        })
      );
    })
  );
}
