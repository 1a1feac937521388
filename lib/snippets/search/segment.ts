import { addAll, type Bits, createColumns, keepOnly, noBits, ROWS, setBit } from './bits.ts';
import type { Entry, SearchContext } from './entry.ts';
import { eachSoundGram, SOUND_COLUMNS, soundGrams } from './sound-grams.ts';
import { spellOut } from './spelling.ts';
import { eachTextGram, TEXT_COLUMNS, textGrams } from './text-grams.ts';

// Titles are short: a quarter of the columns keeps chance meetings as rare as in bodies.
const TITLE_SHIFT = 2;

/**
 * Up to 4,096 entries and what is known of their texts in bits, so that a query looks at few of them. At most 1.6 MB
 * beside the texts themselves.
 */
export function createSegment() {
  const entries: (Entry | undefined)[] = [];
  const text = createColumns(TEXT_COLUMNS);
  const title = createColumns(TEXT_COLUMNS >> TITLE_SHIFT);
  const sound = createColumns(SOUND_COLUMNS);
  const used = noBits();
  /** By kind or section. */
  const homes = new Map<string, Bits>();

  function home(name: string): Bits {
    const known = homes.get(name);
    if (known) return known;
    const bits = noBits();
    homes.set(name, bits);
    return bits;
  }

  function drop(row: number) {
    if (!entries[row]) return;
    entries[row] = undefined;
    for (const columns of [text, title, sound]) columns.clear(row);
    for (const bits of [used, ...homes.values()]) setBit(bits, row, false);
  }

  return {
    isFull: () => entries.length === ROWS,
    nextRow: () => entries.length,
    entry: (row: number) => entries[row],
    drop,

    put(row: number, entry: Entry): void {
      drop(row);
      entries[row] = entry;
      const { snippet } = entry;
      for (const part of [entry.title, entry.tags, entry.abbreviation]) {
        eachTextGram(part, (column) => {
          text.add(row, column);
          title.add(row, column >> TITLE_SHIFT);
        });
      }
      eachTextGram(entry.body, (column) => text.add(row, column));
      eachSoundGram(entry.title, (column) => sound.add(row, column));
      setBit(used, row, snippet.useCount > 0 || snippet.lastUsed !== undefined);
      if (snippet.kind) setBit(home(`kind ${snippet.kind}`), row, true);
      if (snippet.section) setBit(home(`section ${snippet.section}`), row, true);
    },

    /** Those that may hold the term anywhere, and those that may hold it in the title, the tags or the abbreviation. */
    candidates(term: string): { anywhere: Bits; upFront: Bits } {
      const grams = textGrams(term);
      const inTitle = title.having([...grams].map((column) => column >> TITLE_SHIFT));
      const inText = text.having(grams);
      const letters = soundGrams(term);
      if (letters.size === 0) return { anywhere: inText, upFront: inTitle };
      const others = term.replace(/[a-z]/g, '\n');
      const spelled = sound.having(letters);
      keepOnly(spelled, title.having(singles(others).map((column) => column >> TITLE_SHIFT)));
      return { anywhere: addAll(inText, spelled), upFront: addAll(inTitle, spelled) };
    },

    /** Those that may hold the term with a slip, or one that sounds the same in the title. */
    roughCandidates(term: string): Bits {
      const bits = noBits();
      for (let slip = 0; slip < term.length; slip++) {
        // Two characters left out stand for any slip at the first or between them.
        const rest = `${term.slice(0, slip)}\n${term.slice(slip + 2)}`;
        addAll(bits, text.having(textGrams(rest)));
        if (/^[a-z]+$/.test(term)) addAll(bits, sound.having(soundGrams(rest, false)));
      }
      return addAll(bits, sound.having(soundGrams(spellOut(term).letters)));
    },

    /** Those that use or the caret's place lifts above their match. */
    lifted({ kind, section }: SearchContext): Bits {
      const bits = used.slice();
      const names = [kind && `kind ${kind}`, section && `section ${section}`];
      for (const name of names) if (name && homes.has(name)) addAll(bits, homes.get(name)!);
      return bits;
    },
  };
}

export type Segment = ReturnType<typeof createSegment>;

/** The columns of the characters by themselves: in a spelled title, neighbours may be a quotation mark apart. */
function singles(characters: string): number[] {
  return [...characters].flatMap((character) => [...textGrams(character)]);
}
