import { codesOf } from '../knowledge/text-codes.ts';
import { isPaired, partners } from './is-paired.ts';

/** What is wrong with a quotation mark, or with the pair that ends there. Offsets are those of the text. */
export type QuoteFault =
  /** Opened and never closed, or closed and never opened. */
  | { kind: 'unclosed' | 'unopened'; at: number }
  /** Opened at `open`, but closed by a mark of the wrong kind or direction at `at`. */
  | { kind: 'wrong-close'; open: number; at: number; right: string }
  /** Opened by a closing mark. */
  | { kind: 'wrong-open'; at: number; right: string };

/** Open quotes, outermost first: none, “, “‘, or ‘ alone. */
type State = 0 | 1 | 2 | 3;
const [NONE, DOUBLE, NESTED, SINGLE] = [0, 1, 2, 3] as const;

interface Path {
  cost: number;
  open: number;
  faults: Faults;
}

/** The last one and those before it: paths share what they have in common. */
type Faults = { fault: QuoteFault; before: Faults } | undefined;

/** A quotation longer than this, or with a full stop in it, is rather two slips than one. */
const LONG = 25;

/** What was read of a text, by its marks: two rules ask for it. */
const known = new WeakMap<readonly number[], readonly QuoteFault[]>();

/** What is wrong with the quotation marks among a text's marks. */
export function quoteFaults(text: string, marks: readonly number[]): readonly QuoteFault[] {
  let faults = known.get(marks);
  if (!faults) {
    faults = readFaults(text, marks);
    known.set(marks, faults);
  }
  return faults;
}

/**
 * Reads the “ ” ‘ ’ among the marks at these offsets with as few slips as possible (a shortest path over what is open),
 * so that `“甲“乙” ` is one unclosed quote while `“甲“和“乙”` is one wrong closing mark.
 */
function readFaults(text: string, marks: readonly number[]): readonly QuoteFault[] {
  const codes = codesOf(text);
  const offsets = marks.filter((at) => partnerOf[codes[at]!] !== 0);
  if (offsets.every((_, index) => isQuotePaired(codes, offsets, index))) return NONE_AT_ALL;
  let paths: (Path | undefined)[] = [{ cost: 0, open: -1, faults: undefined }, undefined, undefined, undefined];
  for (const at of offsets) {
    const next: (Path | undefined)[] = [undefined, undefined, undefined, undefined];
    paths.forEach((path, state) => {
      if (!path) return;
      for (const [to, step] of steps(text, at, state as State, path)) {
        if (!next[to] || step.cost < next[to].cost) next[to] = step;
      }
    });
    paths = next;
  }
  let best: Path | undefined;
  paths.forEach((path, state) => {
    if (!path) return;
    const faults: Faults =
      state === NONE ? path.faults : { fault: { kind: 'unclosed', at: path.open }, before: path.faults };
    const cost = path.cost + (state === NONE ? 0 : state === NESTED ? 2 : 1);
    if (!best || cost < best.cost) best = { cost, open: -1, faults };
  });
  const faults: QuoteFault[] = [];
  for (let last = best!.faults; last; last = last.before) faults.push(last.fault);
  return faults.reverse();
}

const NONE_AT_ALL: readonly QuoteFault[] = [];
const partnerOf = partners(['“”', '‘’']);

/** Whether the mark at `marks[index]`, which is one of “ ” ‘ ’, is half of a pair; where all are, nothing is to mend. */
export function isQuotePaired(codes: Uint16Array, marks: ArrayLike<number>, index: number): boolean {
  return isPaired(codes, marks, index, partnerOf);
}

function steps(text: string, at: number, state: State, path: Path): [State, Path][] {
  const mark = text[at]!;
  const isDouble = mark === '“' || mark === '”';
  const opens = mark === '“' || mark === '‘';
  const { cost, open, faults } = path;
  const go = (extra: number, fault?: QuoteFault, from = open): Path => ({
    cost: cost + extra,
    open: from,
    faults: fault ? { fault, before: faults } : faults,
  });
  const stray = go(1.1, { kind: opens ? 'unclosed' : 'unopened', at });
  const right = isDouble ? '“' : '‘';

  if (state === NONE) {
    const to = isDouble ? DOUBLE : SINGLE;
    return [
      [to, opens ? go(0, undefined, at) : go(1.05, { kind: 'wrong-open', at, right }, at)],
      [NONE, stray],
    ];
  }
  const doubt = at - open > LONG + 1 || text.slice(open + 1, at).includes('。') ? 0.5 : 0;
  const close = state === DOUBLE ? '”' : '’';
  const closing = go(
    mark === close ? 0 : (isDouble === (state === DOUBLE) ? 1 : 1.02) + doubt,
    mark === close ? undefined : { kind: 'wrong-close', open, at, right: close },
  );
  if (state === DOUBLE) {
    const result: [State, Path][] = [
      [NONE, closing],
      [DOUBLE, stray],
    ];
    if (mark === '‘') result.push([NESTED, go(0)]);
    if (mark === '“') result.push([DOUBLE, go(1, { kind: 'unclosed', at: open }, at)]);
    return result;
  }
  if (state === NESTED) {
    if (mark === '’') return [[DOUBLE, go(0)]];
    if (mark === '”') return [[NONE, go(1, { kind: 'unclosed', at })]];
    return [
      [DOUBLE, go(1, { kind: 'wrong-close', open, at, right: '’' })],
      [NESTED, stray],
    ];
  }
  return [
    [NONE, closing],
    [SINGLE, stray],
  ];
}
