import { addAll, allBits, type Bits, copyOf, countBits, isEmpty, keepOnly, noBits, takeOut } from './bits.ts';
import { columnsFor } from './budget.ts';
import type { SearchContext } from './entry.ts';
import { onceARow } from './once-a-row.ts';
import type { Overview } from './overview.ts';
import { type Probe, probeOf } from './probe.ts';
import type { Segment } from './segment.ts';
import type { Term } from './term.ts';

/** Of fewer segments, asking one more would take too long. */
const MANY = 4;

/** Hardly anybody holds two sentences and not the rest: of what was pasted only so many, the longest, are looked for in sets. */
const LONGEST = 2;

/** A query as it is put to one segment. What is asked of it is worked out when it is looked at, at most once. */
export interface Asked {
  segment: Segment;
  /** Of each term, in an order of their own; of what was pasted, of the longest. */
  probes: readonly Probe[];
  /** Those that are looked at first. */
  lifted: Bits;
  /** Those that may hold every term as it is or up front. */
  exactly(): Holders;
  /** Those of `within`, which hold the terms before, that may hold a term as it is, or spelled in the title or by a tag. */
  candidates(index: number, within: Bits): Candidates;
  /** Those of `within`, which hold the terms before, that may hold a term spelled in any text; null if it isn't looked for so. */
  spelled(index: number, within: Bits): Bits | null;
}

/** Those that may hold a term. */
export interface Candidates {
  /** Not spelled, in any of their texts. */
  asItIs: Bits;
  /** So or spelled in the title or by a tag. */
  anywhere: Bits;
  /** In the title, the tags or the abbreviation. */
  upFront: Bits;
}

export interface Holders {
  /** Every term up front. */
  upFront: Bits;
  /** And the rest. */
  deep: Bits;
  /** Those that may hold one of the terms as it is. */
  asItIs: Bits;
}

/** The segment with the newest first; without those that can't hold something that was pasted. */
export function askAll(
  all: readonly Segment[],
  terms: readonly Term[],
  overview: Overview,
  context: SearchContext,
): Asked[] {
  const pasted = terms.filter(({ isTyped }) => !isTyped);
  const segments = all.filter((segment) => pasted.every(({ text }) => segment.hasRoomFor(text)));
  if (segments.length === 0) return [];
  const columns = columnsFor(context, terms.length);
  const rarestFirst = (columns: number[]) => segments[0]!.rarestFirst(columns);
  const probes = inOrder(
    (pasted.length > 0 ? terms.slice(0, LONGEST) : terms).map((term) => probeOf(term, overview, rarestFirst)),
    segments,
  );
  return segments.toReversed().map((segment) => {
    const questions: Questions[] = [];
    // Mostly nobody is left to be asked about the later ones.
    const questionsAbout = (index: number) => {
      questions[index] ??= questionsTo(segment, probes[index]!, columns);
      return questions[index];
    };
    let known: Holders | null = null;
    const candidates = (index: number, within: Bits) =>
      candidatesOf(segment, probes[index]!, questionsAbout(index), within);
    return {
      segment,
      probes,
      lifted: segment.lifted(context, probes),
      exactly() {
        known ??= intersect(probes, (within, index) => candidates(index, within));
        return known;
      },
      candidates,
      spelled: (index, within) => questionsAbout(index).spelled?.(within) ?? null,
    };
  });
}

/** What is asked of a segment about a term, of each row at most once, and as long as it has read no more columns. */
function questionsTo(segment: Segment, probe: Probe, columns: number) {
  const { spoken } = probe;
  const isSpent = () => (spoken?.ways?.spellings.anywhere.columnsRead ?? 0) > columns;
  const spelled = spoken && onceARow((rows) => (isSpent() ? rows.fill(0) : segment.keepSpelled(rows, spoken)));
  return {
    asItIs: onceARow((rows) => segment.keepHolding(rows, probe)),
    spelled,
    spelledUpFront:
      probe.spelled && onceARow((rows) => segment.keepSpelledUpFront(rows, probe, (some) => spelled?.(some) ?? some)),
  };
}

type Questions = ReturnType<typeof questionsTo>;

function candidatesOf(
  segment: Segment,
  probe: Probe,
  { asItIs: held, spelledUpFront }: Questions,
  within: Bits,
): Candidates {
  const asItIs = held(within);
  // What a title has is in the columns of all texts, too.
  const upFront = segment.keepUpFront(copyOf(asItIs), probe);
  const spelled = spelledUpFront?.(within);
  if (!spelled) return { asItIs, anywhere: copyOf(asItIs), upFront };
  return { asItIs, anywhere: addAll(copyOf(asItIs), spelled), upFront: addAll(upFront, spelled) };
}

/** First those that few hold, as far as a segment can tell, or whose sets are sooner told: of the others only what is left is asked. */
function inOrder(probes: Probe[], segments: readonly Segment[]): Probe[] {
  if (probes.length === 1) return probes;
  const rows = new Map(probes.map((probe) => [probe, segments.length < MANY ? 0 : holdersIn(segments[0]!, probe)]));
  return probes.sort((a, b) => rows.get(a)! - rows.get(b)! || effortOf(a) - effortOf(b));
}

/** How many may hold it. */
function holdersIn(segment: Segment, probe: Probe): number {
  const { asItIs, spelled } = questionsTo(segment, probe, Number.POSITIVE_INFINITY);
  const rows = asItIs(allBits());
  return countBits(spelled ? addAll(rows, spelled(allBits())) : rows);
}

/** What has no letters takes next to nothing. */
const effortOf = ({ spoken }: Probe) => spoken?.ways?.spellings.anywhere.numbers.length ?? 0;

/** Of each probe in turn, only among those that may hold the ones before. */
export function intersect(probes: readonly Probe[], candidates: (within: Bits, index: number) => Candidates): Holders {
  const asItIs = noBits();
  const upFront = allBits();
  let within = allBits();
  for (const index of probes.keys()) {
    const found = candidates(within, index);
    addAll(asItIs, found.asItIs);
    keepOnly(upFront, found.upFront);
    within = found.anywhere;
    if (isEmpty(within)) break;
  }
  return { upFront: keepOnly(upFront, within), deep: takeOut(within, upFront), asItIs };
}
