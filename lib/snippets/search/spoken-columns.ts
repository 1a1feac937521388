import { addAll, type Bits, createColumns, takeOut } from './bits.ts';
import type { Spellings } from './spellings.ts';
import { eachSpokenGram, SPOKEN_COLUMNS, UNSAID_COLUMN } from './spoken-grams.ts';
import { eachTitleGram, SPOKEN_TITLE_COLUMNS } from './spoken-titles.ts';

/** What is known of a segment's texts as they are spelled. */
export function createSpokenColumns() {
  const anywhere = createColumns(SPOKEN_COLUMNS);
  const titles = createColumns(SPOKEN_TITLE_COLUMNS);
  return {
    add(row: number, title: string, body: string): void {
      eachSpokenGram(`${title}\n${body}`, (column) => anywhere.add(row, column));
      eachTitleGram(title, (column) => titles.add(row, column));
    },

    clear(row: number): void {
      anywhere.clear(row);
      titles.clear(row);
    },

    /** Texts among `bits` that may hold what is spelled so. */
    spelledBy(spellings: Spellings, bits: Bits): Bits {
      const others = anywhere.keepHaving(bits.slice(), [UNSAID_COLUMN]);
      const most = anywhere.led(takeOut(bits, others), spellings.said);
      return addAll(most, anywhere.led(others, spellings.anywhere));
    },

    /** Those whose title may. */
    titlesSpelledBy: ({ titles: ways }: Spellings, bits: Bits): Bits => titles.led(bits, ways),
  };
}
