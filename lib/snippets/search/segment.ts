import { addAll, type Bits, createColumns, keepOnly, noBits, ROWS, setBit } from './bits.ts';
import type { Entry, SearchContext } from './entry.ts';
import { matchReading } from './match-reading.ts';
import type { Probe, RoughProbe, SpokenProbe } from './probe.ts';
import { eachSoundGram, SOUND_COLUMNS } from './sound-grams.ts';
import { createSpokenColumns } from './spoken-columns.ts';
import { eachTextGram, TEXT_COLUMNS, TITLE_COLUMNS, titleColumn } from './text-grams.ts';

/**
 * Up to 2,048 entries and what is known of their texts in bits, so that a query looks at few of them. 2.2 MB
 * beside the texts themselves.
 */
export function createSegment() {
  const entries: (Entry | undefined)[] = [];
  const text = createColumns(TEXT_COLUMNS);
  const title = createColumns(TITLE_COLUMNS);
  const sound = createColumns(SOUND_COLUMNS);
  const bodies = createSpokenColumns();
  const used = noBits();
  /** By tag or folder, of which there are few. */
  const tags = new Map<string, Set<number>>();
  /** By kind or section. */
  const homes = new Map<string, Bits>();

  function home(name: string): Bits {
    const known = homes.get(name);
    if (known) return known;
    const bits = noBits();
    homes.set(name, bits);
    return bits;
  }

  function tagged(tag: string): Set<number> {
    const known = tags.get(tag);
    if (known) return known;
    const rows = new Set<number>();
    tags.set(tag, rows);
    return rows;
  }

  function drop(row: number) {
    const entry = entries[row];
    if (!entry) return;
    for (const tag of linesOf(entry.tags)) tagged(tag).delete(row);
    entries[row] = undefined;
    for (const columns of [text, title, sound, bodies]) columns.clear(row);
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
          title.add(row, titleColumn(column));
        });
      }
      eachTextGram(entry.body, (column) => text.add(row, column));
      eachSoundGram(entry.title, (column) => sound.add(row, column));
      bodies.add(row, entry.body);
      for (const tag of linesOf(entry.tags)) tagged(tag).add(row);
      setBit(used, row, snippet.useCount > 0 || snippet.lastUsed !== undefined);
      if (snippet.kind) setBit(home(`kind ${snippet.kind}`), row, true);
      if (snippet.section) setBit(home(`section ${snippet.section}`), row, true);
    },

    /** Those that may hold the term anywhere, and those that may hold it in the title, the tags or the abbreviation. */
    candidates(probe: Probe): Candidates {
      const anywhere = text.having(probe.text);
      const upFront = title.having(probe.title);
      if (!probe.spelled) return { anywhere, upFront };
      const spelled = keepOnly(sound.having(probe.spelled.sound), title.having(probe.spelled.title));
      for (const [tag, rows] of tags)
        if (matchReading(tag, probe.spelled.term)) for (const row of rows) setBit(spelled, row, true);
      return { anywhere: addAll(anywhere, spelled), upFront: addAll(upFront, spelled) };
    },

    /** Those whose body may be spelled by the term. */
    spoken: ({ spellings, text: others }: SpokenProbe): Bits => text.having(others, bodies.spelledBy(spellings)),

    /** Those that may hold the term with a slip in it, or spelled in a way that sounds the same. */
    roughCandidates(probe: RoughProbe): Candidates {
      const anywhere = noBits();
      const upFront = noBits();
      for (const columns of probe.text) addAll(anywhere, text.having(columns));
      for (const columns of probe.title) addAll(upFront, title.having(columns));
      for (const columns of probe.sound) addAll(upFront, sound.having(columns));
      return { anywhere: addAll(anywhere, upFront), upFront };
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

const linesOf = (tags: string) => (tags ? tags.split('\n') : []);

export interface Candidates {
  anywhere: Bits;
  upFront: Bits;
}

export type Segment = ReturnType<typeof createSegment>;
