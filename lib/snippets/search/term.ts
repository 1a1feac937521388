import type { Range } from './entry.ts';
import { matchReading } from './match-reading.ts';
import { createSpeller } from './speller.ts';

/** A word of a query, with what is worked out once for all the texts it is looked for in. */
export interface Term {
  /** Folded (see query.ts). */
  text: string;
  /** Where a text is spelled by it: see `matchReading`. Null for every text if it has no letters. */
  spelledIn(text: string): Range | null;
  /** Whether one is: far quicker where it isn't. */
  spells(text: string): boolean;
  /** Whether it is of a query that may be typed: see query.ts. */
  isTyped: boolean;
  /** Whether it may spell a text: it has letters, and was typed. */
  isSpelled: boolean;
  /** Whether it is looked for in bodies so, too: a single letter would begin something in every body. */
  isSpokenInBodies: boolean;
}

const NEVER_SPELLED = { spelledIn: () => null, spells: () => false, isSpelled: false, isSpokenInBodies: false };

export function termOf(text: string, isTyped: boolean): Term {
  if (!isTyped || !/[a-z]/.test(text)) return { ...NEVER_SPELLED, text, isTyped };
  const spells = createSpeller(text);
  return {
    text,
    isTyped,
    spelledIn: (other) => (spells(other) ? matchReading(other, text) : null),
    spells,
    isSpelled: true,
    isSpokenInBodies: text.length > 1,
  };
}
