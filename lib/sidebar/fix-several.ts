import type { Signal } from '@preact/signals';
import { EDITS_AT_ONCE } from '../draft/at-once.ts';
import type { Edit } from '../draft/draft.ts';
import type { WriteResult } from '../messaging/protocol.ts';
import type { Progress } from './session.ts';
import { stepByStep } from './step-by-step.ts';

interface Several {
  apply(edits: Edit[]): Promise<WriteResult>;
  progress: Signal<Progress | null>;
}

/**
 * Applies edits, each fix's own together: up to a hundred or so at once, more in parts between which the user can end
 * it. `count` says how many fixes went in; all that did together are the result's undo steps.
 */
export function fixSeveral(
  fixes: readonly Edit[][],
  { apply, progress }: Several,
): Promise<{ count: number; result: WriteResult }> {
  const parts = inParts(fixes);
  return stepByStep(progress, async ({ show, cancelled }) => {
    let count = 0;
    let undoSteps = 0;
    for (const part of parts) {
      if (cancelled()) break;
      if (parts.length > 1) show('progress.fixing', count, fixes.length);
      const result = await apply(part.flat());
      if (!result.ok) return { count, result };
      count += part.length;
      undoSteps += result.undoSteps;
      if (result.unseen) return { count, result };
    }
    return { count, result: { ok: true, undoSteps } };
  });
}

/**
 * What one fix changes would move what another expects in the same block, so those of a block stay together. A fix that
 * reaches into a block of an earlier part waits for the next round.
 */
function inParts(fixes: readonly Edit[][]): Edit[][][] {
  const parts: Edit[][][] = [];
  const earlier = new Set<string>();
  let part: Edit[][] = [];
  for (const ofBlock of Map.groupBy(fixes, ([first]) => first!.block).values()) {
    part.push(...ofBlock.filter((fix) => !fix.some(({ block }) => earlier.has(block))));
    if (part.flat().length < EDITS_AT_ONCE) continue;
    parts.push(part);
    for (const { block } of part.flat()) earlier.add(block);
    part = [];
  }
  return part.length ? [...parts, part] : parts;
}
