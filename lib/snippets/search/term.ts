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
  /** Whether it is looked for in bodies so, too: a single letter would begin something in every body. */
  isSpokenInBodies: boolean;
}

export function termOf(text: string): Term {
  if (!/[a-z]/.test(text)) return { text, spelledIn: () => null, spells: () => false, isSpokenInBodies: false };
  const spells = createSpeller(text);
  return {
    text,
    spelledIn: (other) => (spells(other) ? matchReading(other, text) : null),
    spells,
    isSpokenInBodies: text.length > 1,
  };
}
