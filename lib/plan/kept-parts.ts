import type { Activity, ItemStatus, PlanKind, SectionStatus } from './plan.ts';
import type { BlockReading } from './read-block.ts';

/** A paragraph before and after it was changed, and its index. */
export interface Change {
  old: BlockReading;
  changed: BlockReading;
  index: number;
}

/** Parts of a plan that a change leaves as they were, if what they were read from besides comes to the same. */
export interface KeptParts {
  kind: string;
  dated: readonly Activity[];
  items: ItemStatus[];
  /** Undefined where a heading became another. */
  sections: SectionStatus[] | undefined;
}

/** Whether the kind stays: the paragraph gives the same signals as before, and none that is shown as evidence. */
export function keepsKind({ evidence }: PlanKind, { old, changed }: Change): boolean {
  return (
    samePairs(old.signals, changed.signals, (one, other) => one.signal === other.signal) &&
    evidence.every(({ block }) => block !== changed.block.id)
  );
}

/** Whether the proof of items stays: the paragraph proves what it proved, and is shown as evidence of nothing. */
export function keepsProof(items: readonly ItemStatus[], { old, changed }: Change): boolean {
  return (
    samePairs(old.items, changed.items, (one, other) => one.item === other.item) &&
    items.every(({ evidence }) => evidence?.block !== changed.block.id)
  );
}

/** Whether what is on the calendar proves the same: as many activities, and the very first of them. */
export function sameProof(a: readonly Activity[], b: readonly Activity[]): boolean {
  return a === b || (a.length === b.length && a[0] === b[0]);
}

function samePairs<One>(a: readonly One[], b: readonly One[], same: (one: One, other: One) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => same(one, b[index]!));
}
