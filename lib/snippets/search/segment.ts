import { addAll, type Bits, copyOf, hasBit, hasMoreThan, isEmpty, keepOnly, ownBits, ROWS, setBit } from './bits.ts';
import { createColumns } from './columns.ts';
import type { Entry, SearchContext } from './entry.ts';
import { type Neighbours, rowsIn } from './neighbours.ts';
import type { Probe, RoughProbe, Spoken } from './probe.ts';
import { eachSoundGram, SOUND_COLUMNS } from './sound-grams.ts';
import { createSpokenColumns } from './spoken-columns.ts';
import { eachTextGram, TEXT_COLUMNS, TITLE_COLUMNS, titleColumn } from './text-grams.ts';
import { wholeOf } from './whole.ts';

const FEW = 32;

/**
 * Up to 2,048 entries and what is known of their texts in bits, so that a query looks at few of them. 2.7 MB
 * beside the texts themselves. `number` counts the segments.
 */
export function createSegment(number: number, neighbours: Neighbours) {
  const entries: (Entry | undefined)[] = [];
  const text = createColumns(TEXT_COLUMNS);
  const title = createColumns(TITLE_COLUMNS);
  const sound = createColumns(SOUND_COLUMNS);
  const aloud = createSpokenColumns();
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

  /** Only those that are in a block where it is spelled so. */
  function keepInBlocks(bits: Bits, { ways }: Spoken): Bits {
    return ways ? keepOnly(bits, rowsIn(ways.blocks, number)) : bits.fill(0);
  }

  /** Those of `within` whose title may be spelled so. */
  function titlesSpelled({ spelled, spoken }: Probe, within: Bits): Bits {
    const bits = copyOf(within);
    if (spoken) keepInBlocks(bits, spoken);
    sound.keepHaving(bits, spelled!.sound);
    title.keepHaving(bits, spelled!.title);
    if (!spoken?.ways || isEmpty(bits)) return bits;
    aloud.keepTitlesSpelled(bits, spoken.ways.spellings);
    // A few are sooner read.
    return hasMoreThan(bits, FEW) ? aloud.keepSpelled(bits, spoken.ways.spellings) : bits;
  }

  function drop(row: number) {
    const entry = entries[row];
    if (!entry) return;
    for (const tag of linesOf(entry.tags)) tagged(tag).delete(row);
    entries[row] = undefined;
    for (const columns of [text, title, sound, aloud]) columns.clear(row);
    for (const bits of [used, ...homes.values()]) setBit(bits, row, false);
    wholes.fill(0, 2 * row, 2 * row + 2);
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
      const inText = text.adder(row);
      const inTitle = title.adder(row);
      const visit = (column: number) => {
        inText(column);
        inTitle(titleColumn(column));
      };
      for (const part of [entry.title, entry.tags, entry.abbreviation]) eachTextGram(part, visit);
      eachTextGram(entry.body, inText);
      eachSoundGram(entry.title, sound.adder(row));
      aloud.add(row, entry.title, entry.body);
      neighbours.add(number * ROWS + row, `${entry.title}\n${entry.body}`);
      for (const tag of linesOf(entry.tags)) tagged(tag).add(row);
      wholes[2 * row] = wholeOf(entry.title);
      if (entry.abbreviation) wholes[2 * row + 1] = wholeOf(entry.abbreviation);
      setBit(used, row, snippet.useCount > 0 || snippet.lastUsed !== undefined);
      if (snippet.kind) setBit(home(`kind ${snippet.kind}`), row, true);
      if (snippet.section) setBit(home(`section ${snippet.section}`), row, true);
    },

    /** Those of `within` that may hold a term as it is, or spelled in the title or by a tag. */
    candidates(probe: Probe, within: Bits): Candidates {
      const asItIs = text.keepHaving(copyOf(within), probe.text);
      // What a title has is in the columns of all texts, too.
      const upFront = title.keepHaving(copyOf(asItIs), probe.title);
      if (!probe.spelled) return { asItIs, anywhere: asItIs, upFront };
      const spelled = titlesSpelled(probe, within);
      for (const [tag, rows] of tags)
        if (probe.term.spells(tag)) for (const row of rows) if (hasBit(within, row)) setBit(spelled, row, true);
      return { asItIs, anywhere: addAll(copyOf(asItIs), spelled), upFront: addAll(upFront, spelled) };
    },

    /** Those of `within` whose title or body may be spelled so. */
    spelled(spoken: Spoken, within: Bits): Bits {
      const bits = keepInBlocks(copyOf(within), spoken);
      if (!spoken.ways || isEmpty(bits)) return bits;
      return aloud.keepSpelled(text.keepHaving(bits, spoken.text), spoken.ways.spellings);
    },

    /** Those of `within` that may hold the term with a slip in it, or spelled in a way that sounds the same. */
    roughCandidates(probe: RoughProbe, within: Bits): Pick<Candidates, 'anywhere' | 'upFront'> {
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

/** Those that may hold a term. */
export interface Candidates {
  /** Not spelled, in any of their texts. */
  asItIs: Bits;
  /** So or spelled in the title or by a tag. */
  anywhere: Bits;
  /** In the title, the tags or the abbreviation. */
  upFront: Bits;
}

export type Segment = ReturnType<typeof createSegment>;
