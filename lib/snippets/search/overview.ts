import { createCharacters } from './characters.ts';
import type { Entry } from './entry.ts';
import { BLOCK, createNeighbours } from './neighbours.ts';

/** What is known of all segments at once, exactly, in blocks of rows: most of what nobody's texts hold ends here. */
export function createOverview() {
  const neighbours = createNeighbours();
  const characters = createCharacters(BLOCK);
  return {
    neighbours,
    characters,
    /** Row `row` of all segments one behind the other. */
    add(row: number, { title, body, tags, abbreviation }: Entry): void {
      const spelled = `${title}\n${body}`;
      neighbours.add(row, spelled);
      for (const text of [spelled, tags, abbreviation]) characters.add(row, text);
    },
  };
}

export type Overview = ReturnType<typeof createOverview>;
