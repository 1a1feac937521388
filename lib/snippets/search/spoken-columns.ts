import { addAll, allBits, type Bits, createColumns, isEmpty, keepOnly, noBits } from './bits.ts';
import type { Spellings } from './spellings.ts';
import { eachSpokenGram, SPOKEN_COLUMNS } from './spoken-grams.ts';

/** What is known of a segment's bodies as they are spelled. */
export function createSpokenColumns() {
  const columns = createColumns(SPOKEN_COLUMNS);
  return {
    add: (row: number, body: string) => eachSpokenGram(body, (column) => columns.add(row, column)),
    clear: columns.clear,

    /** Bodies that may hold what is spelled so. */
    spelledBy({ nodes, ends }: Spellings): Bits {
      const reached: Bits[] = [allBits()];
      for (const steps of nodes.slice(1)) {
        const here = noBits();
        for (const { from, all, any } of steps) {
          if (isEmpty(reached[from]!)) continue;
          const bits = columns.having(all, reached[from]!.slice());
          addAll(here, any.length > 0 ? keepOnly(bits, columns.havingOneOf(any)) : bits);
        }
        reached.push(here);
      }
      return ends.map((end) => reached[end]!).reduce(addAll, noBits());
    },
  };
}
