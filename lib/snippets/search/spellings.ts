import { begunBy, syllableOf } from './begun.ts';
import { followColumn, type Neighbours } from './neighbours.ts';
import { SYLLABLES } from './readings.ts';
import { INITIALS, initialsOf, isInitial, letterOf, syllableToken, TOKENS, tokensOf } from './spoken.ts';
import {
  isInitialColumn,
  LONGEST_RUN,
  neighbourColumn,
  pairColumn,
  quadColumn,
  runColumn,
  signColumns,
  syllableColumn,
  tripleColumn,
} from './spoken-grams.ts';
import { spokenTitleColumn } from './spoken-titles.ts';
import { type Step, type Ways, waysOf } from './ways.ts';

/**
 * All ways in which a term may spell a text: `gongzuo` is gong-zuo, but may be g-o-n-g-zuo, too. A node is a place in
 * the term, what the character before it is typed by, and what the two before it begin with, or more that begin alike.
 */
export interface Spellings {
  /** In any of an entry's texts. */
  anywhere: Ways;
  /** In its title. */
  titles(): Ways;
  /** In some of the texts of a block: see `createNeighbours`. */
  blocks: Ways;
}

interface Node {
  /** What the last two characters begin with, or more if that is the same. */
  before: readonly number[];
  /** What the last one is typed by; `NOTHING` at the start. */
  token: number;
  steps: NodeStep[];
}

interface NodeStep {
  from: Node;
  /** Of the texts: what the characters begin with, which those typed otherwise may share, and what they are typed by. */
  begun: number[];
  all: number[];
  any: number[];
  /** Of the blocks. */
  follows: number[];
}

// What comes later is not needed to find few.
const LENGTH = 16;
// Where there are more nodes than this, what comes before is told less exactly.
const NODES = 10;
// Of as many syllables that a term may end with, each is told by itself.
const FEW = 4;
const NOTHING = -1;

/** Null where nothing that was met can be spelled so. */
export function spellingsOf(whole: string, neighbours: Pick<Neighbours, 'follows'>): Spellings | null {
  const { nodes, ends } = nodesOf(whole.slice(0, LENGTH), neighbours);
  if (ends.length === 0) return null;
  const ways = (stepOf: (step: NodeStep) => Omit<Step, 'from'>) => {
    const numbers = new Map(nodes.map((node, index) => [node, index]));
    const steps = nodes.map((node) => node.steps.map((step) => ({ from: numbers.get(step.from)!, ...stepOf(step) })));
    return waysOf(
      steps,
      ends.map((node) => numbers.get(node)!),
    );
  };
  let titles: Ways | null = null;
  return {
    anywhere: ways(({ begun, all, any }) => ({ shared: begun, all, any })),
    titles() {
      titles ??= ways(({ begun }) => ({
        shared: begun.filter(isInitialColumn).map(spokenTitleColumn),
        all: [],
        any: [],
      }));
      return titles;
    },
    blocks: ways(({ follows }) => ({ shared: [], all: [], any: follows })),
  };
}

function nodesOf(term: string, { follows }: Pick<Neighbours, 'follows'>) {
  const places: Map<number, Node>[] = Array.from({ length: term.length + 1 }, () => new Map());

  function nodeAt(at: number, before: readonly number[], token: number): Node {
    // None is 0, and six at most.
    const place = places[at]!;
    const kept = place.size < NODES ? before : before.slice(place.size < 2 * NODES ? -2 : -1);
    const name = kept.reduce((number, initial) => number * (INITIALS + 1) + initial + 1, 0) * (TOKENS + 1) + token + 1;
    const known = place.get(name);
    if (known) return known;
    const node: Node = { before: kept, token, steps: [] };
    place.set(name, node);
    return node;
  }

  /** One more character that begins so and is typed by one of the tokens, of which several are only at the end. */
  function step(from: Node, at: number, to: number, initial: number, tokens: readonly number[]): void {
    const met = from.token === NOTHING ? tokens : tokens.filter((token) => follows(from.token, token));
    if (met.length === 0) return;
    const row = [...from.before, initial];
    const before = row.slice(-Math.max(3, Math.min(alikeIn(row), LONGEST_RUN - 1)));
    const begun = [...signColumnsOf(term, at, initial), ...columnsOf(from.before, initial)];
    const node = nodeAt(to, before, met.length === 1 ? met[0]! : initial);
    const followed = (tokens: readonly number[]) =>
      from.token === NOTHING ? [] : tokens.map((token) => followColumn(from.token, token));
    // Each by itself is told more exactly.
    if (met.length <= FEW)
      for (const token of met)
        node.steps.push({
          from,
          begun,
          all: saidColumns(from.token, token),
          any: [],
          follows: followed([token]),
        });
    else
      node.steps.push({
        from,
        begun,
        all: [],
        any: met.map((token) => saidColumns(from.token, token)[0]!),
        follows: followed(met),
      });
  }

  nodeAt(0, [], NOTHING);
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    for (const from of places[at]!.values()) {
      if (initialsOf(code) === 0)
        nodeAt(at + 1, from.before, from.token).steps.push({
          from,
          begun: beforeSign(code, from),
          all: [],
          any: [],
          follows: [],
        });
      for (const token of itself(code)) step(from, at, at + 1, initialOf(token), [token]);
      for (let end = at + 2; end <= term.length; end++) {
        const letters = term.slice(at, end);
        const begun = begunBy(letters);
        if (!begun) break;
        const initial = letterOf(letters);
        const whole = syllableOf(letters);
        if (end === term.length) step(from, at, end, initial, begun.map(syllableToken));
        else if (isInitial(letters, letters.length)) step(from, at, end, initial, [initial]);
        if (whole !== undefined && end < term.length) step(from, at, end, initial, [syllableToken(whole)]);
      }
    }
  }
  return leading(places);
}

/** Without the nodes that lead nowhere. */
function leading(places: Map<number, Node>[]) {
  const ends = [...places.at(-1)!.values()];
  const led = new Set<Node>(ends);
  for (const place of places.toReversed())
    for (const node of place.values()) if (led.has(node)) for (const { from } of node.steps) led.add(from);
  return { nodes: places.flatMap((place) => [...place.values()]).filter((node) => led.has(node)), ends };
}

/** What a character of a term stands for, as a text has it: its syllables, or what it begins with if nobody reads it. */
function itself(code: number): readonly number[] {
  const tokens = tokensOf(code);
  return tokens.some(isSyllable) ? tokens.filter(isSyllable) : tokens;
}

const isSyllable = (token: number) => token >= INITIALS;
const syllableIn = (token: number) => token - INITIALS;
const initialOf = (token: number) => (isSyllable(token) ? letterOf(SYLLABLES[syllableIn(token)]!) : token);

/** Of a sign right before a place in a term. */
function signColumnsOf(term: string, at: number, initial: number): readonly number[] {
  const sign = term.charCodeAt(at - 1);
  return at > 0 && initialsOf(sign) === 0 ? signColumns(sign, initial, true) : [];
}

function beforeSign(sign: number, { before }: Node): number[] {
  const last = before.at(-1);
  return last === undefined ? [] : [...signColumns(sign, last, false)];
}

/** Of a token and the one before it what they begin with doesn't tell. */
function saidColumns(before: number, token: number): number[] {
  const itself = isSyllable(token) ? [syllableColumn(syllableIn(token))] : [];
  const isTold = before === NOTHING || !(isSyllable(before) || isSyllable(token));
  return isTold ? itself : [neighbourColumn(before, token), ...itself];
}

function columnsOf(before: readonly number[], initial: number): number[] {
  const last = before.at(-1);
  const second = before.at(-2);
  const third = before.at(-3);
  const columns: number[] = [];
  if (third !== undefined) columns.push(quadColumn(third, second!, last!, initial));
  if (second !== undefined) columns.push(tripleColumn(second, last!, initial));
  if (last !== undefined) columns.push(pairColumn(last, initial));
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
