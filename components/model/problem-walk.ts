import type { Finding } from '../../lib/check/finding.ts';
import type { Caret } from '../../lib/sidebar/session.ts';
import { inOrder } from './in-order.ts';
import type { Places } from './places.ts';

/** The problem after (1) or before (-1) the caret, in the order of the draft and round its ends; null where none is. */
export function problemFrom(
  findings: Finding[],
  { caret, places, step }: { caret: Caret | null; places: Places; step: 1 | -1 },
): Finding | null {
  const sorted = inOrder(findings, places);
  if (!caret) return sorted.at(step === 1 ? 0 : -1) ?? null;
  const at = places.order(caret.block);
  const from = caret.offset - caret.selected.length;
  if (step === 1) {
    // What is selected is the problem gone to last: the next one begins behind its beginning.
    const after = ({ block, start }: Finding) =>
      places.order(block) > at || (block === caret.block && (caret.selected ? start > from : start >= from));
    return sorted.find(after) ?? sorted[0] ?? null;
  }
  const before = ({ block, start }: Finding) => places.order(block) < at || (block === caret.block && start < from);
  return sorted.findLast(before) ?? sorted.at(-1) ?? null;
}

/** The problem that the caret or the selection touches; null where there is none. */
export function problemAt(findings: Finding[], caret: Caret | null): Finding | null {
  if (!caret) return null;
  const from = caret.offset - caret.selected.length;
  return (
    findings.find(({ block, start, end }) => block === caret.block && start <= caret.offset && end >= from) ?? null
  );
}
