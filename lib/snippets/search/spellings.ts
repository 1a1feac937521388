import { SYLLABLES } from './readings.ts';
import { INITIALS, initialsOf, isInitial, letterOf, UNSAID } from './spoken.ts';
import { LONGEST_RUN, pairColumn, runColumn, syllableColumn, tripleColumn } from './spoken-grams.ts';
import { spokenTitleColumn } from './spoken-titles.ts';
import { type Step, type Ways, waysOf } from './ways.ts';

/**
 * All ways in which a term may spell a text: `gongzuo` is gong-zuo, but may be g-o-n-g-zuo, too. A node is a place in
 * the term and what the two characters before it begin with, or more that begin alike.
 */
export interface Spellings {
  /** In any of an entry's texts. */
  anywhere: Ways;
  /** In those without letters that no syllable begins with: most, and in far fewer ways. */
  said: Ways;
  /** In its title. */
  titles: Ways;
}

interface Node {
  /** What the last two characters begin with, or more if that is the same. */
  before: number[];
  steps: (Omit<Step, 'from'> & { from: Node })[];
}

// What comes later is not needed to find few.
const LENGTH = 20;

export function spellingsOf(whole: string): Spellings {
  const term = whole.slice(0, LENGTH);
  const { steps, ends } = stepsOf(term, 0);
  const said = stepsOf(term, UNSAID);
  const inTitles = steps.map((each) =>
    each.map(({ from, all }) => ({ from, all: all.map(spokenTitleColumn), any: [] })),
  );
  return { anywhere: waysOf(steps, ends), said: waysOf(said.steps, said.ends), titles: waysOf(inTitles, ends) };
}

/** Without what begins with one of the initials left out, a bit each. */
function stepsOf(term: string, leftOut: number) {
  const places: Map<number, Node>[] = Array.from({ length: term.length + 1 }, () => new Map());
  const nodeAt = (at: number, before: number[]): Node => {
    // None is 0, and six at most.
    const name = before.reduce((number, initial) => number * (INITIALS + 1) + initial + 1, 0);
    const known = places[at]!.get(name) ?? { before, steps: [] };
    places[at]!.set(name, known);
    return known;
  };
  nodeAt(0, []);
  for (let at = 0; at < term.length; at++) {
    for (const from of places[at]!.values()) {
      const every = initialsOf(term.charCodeAt(at));
      const initials = every & ~leftOut;
      if (every === 0) nodeAt(at + 1, from.before).steps.push({ from, all: [], any: [] });
      for (let initial = 0; initial < INITIALS; initial++)
        if (initials & (1 << initial)) step(from, at + 1, initial, []);
      for (let end = at + 2; end <= term.length; end++) {
        const letters = term.slice(at, end);
        const begun = begunBy(letters);
        if (!begun) break;
        if (end === term.length) step(from, end, letterOf(letters), begun);
        else if (isInitial(letters, letters.length)) step(from, end, letterOf(letters), []);
        const whole = syllables.get(letters);
        if (whole !== undefined && end < term.length) step(from, end, letterOf(letters), [syllableColumn(whole)]);
      }
    }
  }
  return numbered(places);

  function step(from: Node, to: number, initial: number, any: readonly number[]) {
    const row = [...from.before, initial];
    const before = row.slice(-Math.max(2, Math.min(alikeIn(row), LONGEST_RUN - 1)));
    nodeAt(to, before).steps.push({ from, all: columnsOf(from.before, initial), any });
  }
}

/** Without the steps that lead nowhere. */
function numbered(places: Map<number, Node>[]) {
  const ends = [...places.at(-1)!.values()];
  const led = new Set<Node>(ends);
  for (const place of places.toReversed())
    for (const node of place.values()) if (led.has(node)) for (const { from } of node.steps) led.add(from);
  const nodes = places.flatMap((place) => [...place.values()]).filter((node) => led.has(node));
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  const steps = nodes.map(({ steps }) => steps.map(({ from, all, any }) => ({ from: numbers.get(from)!, all, any })));
  return { steps, ends: ends.map((node) => numbers.get(node)!) };
}

function columnsOf(before: number[], initial: number): number[] {
  const [last, second] = before.toReversed();
  const columns: number[] = [];
  if (last !== undefined) columns.push(pairColumn(last, initial));
  if (second !== undefined) columns.push(tripleColumn(second, last!, initial));
  const run = runColumn(initial, alikeIn([...before, initial]));
  if (run !== null) columns.push(run);
  return columns;
}

/** How many at the end are the same. */
function alikeIn(row: readonly number[]): number {
  let from = row.length - 1;
  while (from > 0 && row[from - 1] === row[from]) from--;
  return row.length - from;
}

const syllables = new Map(SYLLABLES.map((syllable, index) => [syllable, index]));

let beginnings: Map<string, number[]> | null = null;

/** The columns of the syllables that begin so. */
function begunBy(letters: string): number[] | undefined {
  beginnings ??= allBeginnings();
  return beginnings.get(letters);
}

function allBeginnings(): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const [index, syllable] of SYLLABLES.entries()) {
    for (let length = 2; length <= syllable.length; length++) {
      const letters = syllable.slice(0, length);
      all.set(letters, [...(all.get(letters) ?? []), syllableColumn(index)]);
    }
  }
  return all;
}
