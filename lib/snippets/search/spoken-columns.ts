import { addAll, allBits, type Bits, createColumns, isEmpty, noBits } from './bits.ts';
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
      // Null where nobody is: most ways end soon.
      const reached: (Bits | null)[] = [allBits()];
      for (const steps of nodes.slice(1)) {
        let here: Bits | null = null;
        for (const { from, all, any } of steps) {
          const before = reached[from];
          if (!before) continue;
          here ??= noBits();
          columns.addHaving(here, before, all, any);
        }
        reached.push(here && !isEmpty(here) ? here : null);
      }
      return ends.flatMap((end) => reached[end] ?? []).reduce(addAll, noBits());
    },
  };
}
