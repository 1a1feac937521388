import type { Bits } from './bits.ts';
import { createColumns } from './columns.ts';
import type { Spellings } from './spellings.ts';
import { eachSpokenGram, SPOKEN_COLUMNS } from './spoken-grams.ts';
import { eachTitleGram, SPOKEN_TITLE_COLUMNS } from './spoken-titles.ts';

/** What is known of a segment's texts as they are spelled. */
export function createSpokenColumns() {
  const anywhere = createColumns(SPOKEN_COLUMNS);
  const titles = createColumns(SPOKEN_TITLE_COLUMNS);
  return {
    all: [anywhere, titles],

    add(row: number, title: string, body: string): void {
      eachSpokenGram(`${title}\n${body}`, anywhere.adder(row));
      eachTitleGram(title, titles.adder(row));
    },

    clear(row: number): void {
      anywhere.clear(row);
      titles.clear(row);
    },

    /** Only the texts of them that may hold what is spelled so. */
    keepSpelled: (bits: Bits, spellings: Spellings): Bits => anywhere.led(bits, spellings.anywhere),

    /** Those whose title may. */
    keepTitlesSpelled: (bits: Bits, spellings: Spellings): Bits => titles.led(bits, spellings.titles()),
  };
}
