import { addAll, allBits, type Bits, createColumns, noBits } from './bits.ts';
import type { Spellings } from './spellings.ts';
import { eachSpokenGram, SPOKEN_COLUMNS } from './spoken-grams.ts';

/** What is known of a segment's texts as they are spelled. */
export function createSpokenColumns() {
  const columns = createColumns(SPOKEN_COLUMNS);
  return {
    add: (row: number, text: string) => eachSpokenGram(text, (column) => columns.add(row, column)),
    clear: columns.clear,

    /** Texts that may hold what is spelled so. */
    spelledBy({ nodes, ends }: Spellings): Bits {
      const reached: Bits[] = [allBits()];
      for (const steps of nodes.slice(1)) {
        const here = noBits();
        for (const { from, all, any } of steps) columns.addHaving(here, reached[from]!, all, any);
        reached.push(here);
      }
      return ends.map((end) => reached[end]!).reduce(addAll, noBits());
    },
  };
}
