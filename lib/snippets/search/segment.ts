import { addAll, type Bits, createColumns, hasMoreThan, keepOnly, noBits, ROWS, setBit } from './bits.ts';
import type { Entry, SearchContext } from './entry.ts';
import type { Probe, RoughProbe } from './probe.ts';
import { eachSoundGram, SOUND_COLUMNS } from './sound-grams.ts';
import { createSpokenColumns } from './spoken-columns.ts';
import { eachTextGram, TEXT_COLUMNS, TITLE_COLUMNS, titleColumn } from './text-grams.ts';
import { wholeOf } from './whole.ts';

const FEW = 32;

/**
 * Up to 2,048 entries and what is known of their texts in bits, so that a query looks at few of them. 2.2 MB
 * beside the texts themselves.
 */
export function createSegment() {
  const entries: (Entry | undefined)[] = [];
  const text = createColumns(TEXT_COLUMNS);
  const title = createColumns(TITLE_COLUMNS);
  const sound = createColumns(SOUND_COLUMNS);
  const spoken = createSpokenColumns();
  const used = noBits();
  /** Of each row its title and its abbreviation; 0 for none. */
  const wholes = new Uint32Array(2 * ROWS);
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

  const spelledBy = ({ spellings, text: others }: NonNullable<Probe['spoken']>) =>
    spoken.spelledBy(spellings, text.having(others));

  function drop(row: number) {
    const entry = entries[row];
    if (!entry) return;
    for (const tag of linesOf(entry.tags)) tagged(tag).delete(row);
    entries[row] = undefined;
    for (const columns of [text, title, sound, spoken]) columns.clear(row);
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
      for (const part of [entry.title, entry.tags, entry.abbreviation]) {
        eachTextGram(part, (column) => {
          text.add(row, column);
          title.add(row, titleColumn(column));
        });
      }
      eachTextGram(entry.body, (column) => text.add(row, column));
      eachSoundGram(entry.title, (column) => sound.add(row, column));
      spoken.add(row, entry.title, entry.body);
      for (const tag of linesOf(entry.tags)) tagged(tag).add(row);
      wholes[2 * row] = wholeOf(entry.title);
      if (entry.abbreviation) wholes[2 * row + 1] = wholeOf(entry.abbreviation);
      setBit(used, row, snippet.useCount > 0 || snippet.lastUsed !== undefined);
      if (snippet.kind) setBit(home(`kind ${snippet.kind}`), row, true);
      if (snippet.section) setBit(home(`section ${snippet.section}`), row, true);
    },

    candidates(probe: Probe): Candidates {
      const asItIs = text.having(probe.text);
      // What a title has is in the columns of all texts, too.
      const upFront = title.keepHaving(asItIs.slice(), probe.title);
      const spelledAnywhere = probe.spoken && once(() => spelledBy(probe.spoken!));
      if (!probe.spelled) return { asItIs, anywhere: asItIs, upFront, spelledAnywhere };
      const spelled = title.keepHaving(sound.having(probe.spelled.sound), probe.spelled.title);
      if (probe.spoken) spoken.titlesSpelledBy(probe.spoken.spellings, spelled);
      // A few are sooner read.
      if (spelledAnywhere && hasMoreThan(spelled, FEW)) keepOnly(spelled, spelledAnywhere());
      for (const [tag, rows] of tags)
        if (probe.spelled.term.spells(tag)) for (const row of rows) setBit(spelled, row, true);
      return {
        asItIs,
        anywhere: addAll(spelled.slice(), asItIs),
        upFront: addAll(upFront, spelled),
        spelledAnywhere,
      };
    },

    /** Those of `within` that may hold the term with a slip in it, or spelled in a way that sounds the same. */
    roughCandidates(probe: RoughProbe, within: Bits): Pick<Candidates, 'anywhere' | 'upFront'> {
      if ('letters' in probe) {
        const spelled = sound.slipped(within.slice(), probe.letters);
        return { anywhere: spelled, upFront: spelled };
      }
      const anywhere = text.slipped(within.slice(), probe.text);
      const upFront = title.slipped(anywhere.slice(), probe.title);
      addAll(upFront, sound.keepHaving(within.slice(), probe.sound));
      return { anywhere: addAll(anywhere, upFront), upFront };
    },

    /** Those that use, the caret's place or a whole title or abbreviation lifts above others with the same words. */
    lifted({ kind, section }: SearchContext, probes: readonly Probe[]): Bits {
      const bits = used.slice();
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

function once(work: () => Bits): () => Bits {
  let done: Bits | null = null;
  return () => {
    done ??= work();
    return done;
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
  /** Spelled in the title or the body; null where it isn't looked for so. */
  spelledAnywhere: (() => Bits) | null;
}

export type Segment = ReturnType<typeof createSegment>;
