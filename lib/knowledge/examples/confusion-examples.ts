import { confused, surroundingsOf } from '../confused.ts';
import type { Confusion } from '../schema/confusion.ts';
import { codesOf } from '../text-codes.ts';

/** A confusion's good examples must pass and its bad ones must not. */
export function confusionExamples(entry: Confusion): string | undefined {
  for (const good of entry.good ?? []) {
    if (found(good, entry)) return `“${entry.wrong}” is found in its good example “${good}”`;
  }
  for (const bad of entry.bad ?? []) {
    if (!found(bad, entry)) return `“${entry.wrong}” is not found in its bad example “${bad}”`;
  }
  return undefined;
}

function found(text: string, entry: Confusion): boolean {
  const surroundings = surroundingsOf(entry);
  for (let at = text.indexOf(entry.wrong); at >= 0; at = text.indexOf(entry.wrong, at + 1)) {
    if (confused(codesOf(text), at, surroundings)) return true;
  }
  return false;
}
