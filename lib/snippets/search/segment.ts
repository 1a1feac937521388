import { addAll, type Bits, copyOf, hasBit, isEmpty, keepOnly, noBits, ownBits, ROWS, setBit } from './bits.ts';
import { createColumns } from './columns.ts';
import type { Entry, SearchContext } from './entry.ts';
import { type Blocks, rowsIn } from './neighbours.ts';
import type { Overview } from './overview.ts';
import type { Probe, RoughProbe, Spoken } from './probe.ts';
import { eachSoundGram, SOUND_COLUMNS } from './sound-grams.ts';
import { createSpokenColumns } from './spoken-columns.ts';
import { eachTextGram, TEXT_COLUMNS, TITLE_COLUMNS, titleColumn } from './text-grams.ts';
import { wholeOf } from './whole.ts';

/**
 * Up to 2,048 entries and what is known of their texts in bits, so that a query looks at few of them. 2.7 MB
 * beside the texts themselves. `number` counts the segments.
 */
export function createSegment(number: number, overview: Overview) {
  const entries: (Entry | undefined)[] = [];
  const text = createColumns(TEXT_COLUMNS);
  const title = createColumns(TITLE_COLUMNS);
  const sound = createColumns(SOUND_COLUMNS);
  const aloud = createSpokenColumns();
  const columns = [text, title, sound, ...aloud.all];
  /** Length of the longest text that was put in. */
  let longest = 0;
  const used = ownBits();
  /** Of each row its title and its abbreviation; 0 for none. */
  const wholes = new Uint32Array(2 * ROWS);
  /** By tag or folder, of which there are few. */
  const tags = new Map<string, Set<number>>();
  /** By kind or section. */
  const homes = new Map<string, Bits>();

  function home(name: string): Bits {
    const known = homes.get(name);
    if (known) return known;
    const bits = ownBits();
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

  const keepIn = (bits: Bits, blocks: Blocks | null | undefined): Bits =>
    blocks ? keepOnly(bits, rowsIn(blocks, number)) : bits.fill(0);

  function drop(row: number) {
    const entry = entries[row];
    if (!entry) return;
    for (const tag of linesOf(entry.tags)) tagged(tag).delete(row);
    entries[row] = undefined;
    for (const some of columns) some.clear(row);
    for (const bits of [used, ...homes.values()]) setBit(bits, row, false);
    wholes.fill(0, 2 * row, 2 * row + 2);
  }

  return {
    columns,
    isFull: () => entries.length === ROWS,
    nextRow: () => entries.length,
    entry: (row: number) => entries[row],
    drop,

    put(row: number, entry: Entry): void {
      drop(row);
      entries[row] = entry;
      const { snippet } = entry;
      const inText = text.adder(row);
      const inTitle = title.adder(row);
      const visit = (column: number) => {
        inText(column);
        inTitle(titleColumn(column));
      };
      for (const part of [entry.title, entry.tags, entry.abbreviation]) eachTextGram(part, visit);
      for (const part of [entry.title, entry.body, entry.tags]) longest = Math.max(longest, part.length);
      eachTextGram(entry.body, inText);
      eachSoundGram(entry.title, sound.adder(row));
      aloud.add(row, entry.title, entry.body);
      overview.add(number * ROWS + row, entry);
      for (const tag of linesOf(entry.tags)) tagged(tag).add(row);
      wholes[2 * row] = wholeOf(entry.title);
      if (entry.abbreviation) wholes[2 * row + 1] = wholeOf(entry.abbreviation);
      setBit(used, row, snippet.useCount > 0 || snippet.lastUsed !== undefined);
      if (snippet.kind) setBit(home(`kind ${snippet.kind}`), row, true);
      if (snippet.section) setBit(home(`section ${snippet.section}`), row, true);
    },

    /** Whether a text is long enough to hold this one as it is. */
    hasRoomFor: ({ length }: string): boolean => length <= longest,

    rarestFirst: text.rarestFirst,

    /** Keeps those that may hold a term as it is, in any of their texts. */
    keepHolding(bits: Bits, probe: Probe): Bits {
      keepIn(bits, probe.blocks);
      return isEmpty(bits) ? bits : text.keepHaving(bits, probe.text);
    },

    /** Of those, in the title, the tags or the abbreviation. */
    keepUpFront: (bits: Bits, probe: Probe): Bits => title.keepHaving(bits, probe.title),

    /** Keeps those whose title or body may be spelled so. */
    keepSpelled(bits: Bits, spoken: Spoken): Bits {
      // Only blocks where it is spelled so.
      keepIn(bits, spoken.ways?.blocks);
      if (!spoken.ways || isEmpty(bits)) return bits;
      return aloud.keepSpelled(text.keepHaving(bits, spoken.text), spoken.ways.spellings);
    },

    /** Keeps those whose title may be spelled so, or a tag; `keepSpelled` is asked about rows in general. */
    keepSpelledUpFront(bits: Bits, probe: Probe, keepSpelled: (rows: Bits) => Bits): Bits {
      const { spelled, spoken } = probe;
      const byTag = noBits();
      for (const [tag, rows] of tags)
        if (rows.size > 0 && probe.term.spells(tag))
          for (const row of rows) if (hasBit(bits, row)) setBit(byTag, row, true);
      // Mostly known, or needed soon: where titles don't do, bodies are looked into.
      const heard = keepSpelled(bits);
      sound.keepHaving(heard, spelled!.sound);
      title.keepHaving(heard, spelled!.title);
      if (spoken?.ways && !isEmpty(heard)) aloud.keepTitlesSpelled(heard, spoken.ways.spellings);
      return addAll(heard, byTag);
    },

    /** Those of `within` that may hold the term with a slip in it, or spelled in a way that sounds the same. */
    roughCandidates(probe: RoughProbe, within: Bits): { anywhere: Bits; upFront: Bits } {
      if ('letters' in probe) {
        const spelled = sound.slipped(copyOf(within), probe.letters);
        return { anywhere: spelled, upFront: spelled };
      }
      const anywhere = text.slipped(copyOf(within), probe.text);
      const upFront = title.slipped(copyOf(anywhere), probe.title);
      addAll(upFront, sound.keepHaving(copyOf(within), probe.sound));
      return { anywhere: addAll(anywhere, upFront), upFront };
    },

    /** Those that use, the caret's place or a whole title or abbreviation lifts above others with the same words. */
    lifted({ kind, section }: SearchContext, probes: readonly Probe[]): Bits {
      const bits = copyOf(used);
      const names = [kind && `kind ${kind}`, section && `section ${section}`];
      for (const name of names) if (name && homes.has(name)) addAll(bits, homes.get(name)!);
      // What has several terms is no whole title.
      const whole = probes.length === 1 ? probes[0]!.whole : null;
      if (whole !== null)
        for (let at = wholes.indexOf(whole); at !== -1; at = wholes.indexOf(whole, at + 1))
          setBit(bits, at >>> 1, true);
      return bits;
    },
  };
}

const linesOf = (tags: string) => (tags ? tags.split('\n') : []);

export type Segment = ReturnType<typeof createSegment>;
