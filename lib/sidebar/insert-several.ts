import type { Signal } from '@preact/signals';
import type { Fragment, Place } from '../draft/draft.ts';
import type { WriteResult } from '../messaging/protocol.ts';
import type { Suggestion } from '../suggest/suggestion.ts';
import type { Progress } from './session.ts';
import { stepByStep } from './step-by-step.ts';

interface Several {
  /** The suggestion as the newest analysis makes it: its place and number change with what went in before. */
  find(suggestion: Suggestion): Suggestion | undefined;
  /** Resolves once what was written has been read and analysed. */
  insert(fragment: Fragment, place: Place): Promise<WriteResult>;
  progress: Signal<Progress | null>;
}

/**
 * Inserts suggestions one after the other, each where it belongs by then; what an earlier one brought along is left
 * out. Ends early where a write fails or the user cancels; `count` says how many went in, all that did together being
 * the result's undo steps.
 */
export function insertSeveral(
  suggestions: readonly Suggestion[],
  wordingOf: (suggestion: Suggestion) => Promise<Fragment>,
  { find, insert, progress }: Several,
): Promise<{ count: number; result: WriteResult }> {
  return stepByStep(progress, async ({ show, cancelled }) => {
    let count = 0;
    let undoSteps = 0;
    for (const [done, planned] of suggestions.entries()) {
      show('progress.inserting', done, suggestions.length);
      const suggestion = find(planned);
      if (!suggestion) continue;
      const wording = await wordingOf(suggestion);
      // Only ever between two writes: one that has begun is seen through.
      if (cancelled()) break;
      const result = await insert(wording, suggestion.place);
      if (!result.ok) return { count, result };
      count += 1;
      undoSteps += result.undoSteps;
    }
    return { count, result: { ok: true, undoSteps } };
  });
}
