import { compileOccasions } from '../find-occasions.ts';
import type { Occasion } from '../schema/occasion.ts';

/** Runs an occasion's own examples; a sentence about the first that fails. */
export function occasionExamples(occasion: Occasion): string | undefined {
  const find = compileOccasions([occasion]);
  for (const text of occasion.good)
    if (!find(text).length) return `“${occasion.id}” is not seen in its good example “${text}”`;
  for (const text of occasion.bad)
    if (find(text).length) return `“${occasion.id}” is seen in its bad example “${text}”`;
}
