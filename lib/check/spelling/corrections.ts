import { codeSet } from '../../knowledge/code-set.ts';
import { isSurname } from '../surnames.ts';
import { doubles } from './doubles.ts';
import type { Lexicon } from './lexicon.ts';
import { LONGEST, NONE } from './word-table.ts';

/** A word that fits better than what stands in the text. Offsets are those of the text. */
export interface Correction {
  start: number;
  end: number;
  right: string;
  /** By how much the text becomes likelier, in natural logarithms, a slip's own unlikeliness taken off. */
  gain: number;
  /** Whether it is a word that such plans are made of. */
  usual: boolean;
}

/** How unlikely a slip is, and what must be gained to mention one. Measured with scripts/typos.ts and alarms.ts. */
const SLIP = 6.5;
const LEAST_GAIN = 1;
/** Characters that stand beside anything: that one of them is there tells nothing of its neighbour. */
const stands = codeSet('一二三不上下有无以之人大小中于在是的了个这那和与为我你他');
/** A word that such plans are made of is likelier meant. */
const USUAL = 1.8;
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** The slips in a text, none overlapping another, by rising place. */
export function corrections(text: string, lexicon: Lexicon): Correction[] {
  const found: Correction[] = [];
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const ideograph = at < text.length && codes[at]! >= FIRST && codes[at]! <= LAST;
    if (ideograph && start < 0) start = at;
    else if (!ideograph && start >= 0) {
      if (at - start > 1 && !isName(codes, start, at)) correctRun(codes, start, at, lexicon, found);
      start = -1;
    }
  }
  return found;
}

/** Two or three characters by themselves that begin with a surname are a name, whatever they sound like. */
function isName(codes: Uint16Array, start: number, end: number): boolean {
  return end - start <= 3 && isSurname(String.fromCharCode(codes[start]!));
}

/**
 * One run of ideographs. `before[i]` and `after[i]` are the costs of the likeliest words up to and from offset i; a
 * word that sounds or looks like the text is a correction where the whole run becomes likelier with it.
 */
function correctRun(codes: Uint16Array, start: number, end: number, lexicon: Lexicon, found: Correction[]): void {
  const length = end - start;
  const before = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const after = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const words = new Int32Array(length * LONGEST).fill(NONE);
  before[0] = 0;
  for (let at = 0; at < length; at++) {
    before[at + 1] = Math.min(before[at + 1]!, before[at]! + lexicon.single(codes[start + at]!));
    for (let size = 2; size <= LONGEST && at + size <= length; size++) {
      const word = lexicon.find(codes, start + at, size);
      if (word === NONE) continue;
      words[at * LONGEST + size - 1] = word;
      before[at + size] = Math.min(before[at + size]!, before[at]! + lexicon.cost(word));
    }
  }
  after[length] = 0;
  for (let at = length - 1; at >= 0; at--) {
    after[at] = after[at + 1]! + lexicon.single(codes[start + at]!);
    for (let size = 2; size <= LONGEST && at + size <= length; size++) {
      const word = words[at * LONGEST + size - 1]!;
      if (word !== NONE) after[at] = Math.min(after[at]!, after[at + size]! + lexicon.cost(word));
    }
  }

  const total = before[length]!;
  const alone = standAlone(codes, start, length, words, after, lexicon);
  const best = doubles(codes, start, length, words, alone, lexicon).map((at): Correction => {
    const right = String.fromCharCode(codes[start + at]!);
    return { start: start + at, end: start + at + 2, right, gain: TWICE, usual: true };
  });
  for (let at = 0; at < length; at++) {
    for (let size = 2; size <= LONGEST && at + size <= length; size++) {
      if (words[at * LONGEST + size - 1] !== NONE) continue;
      // Looking for words alike costs most of all: not where even the likeliest word would gain too little.
      const least = (usual: boolean) => leastCost(codes, start + at, size, alone, at, lexicon, usual);
      const most = total - before[at]! - SLIP - after[at + size]! + MOST_BESIDE;
      if (most - least(false) < LEAST_GAIN && most - least(true) + USUAL < LEAST_GAIN) continue;
      // In two characters only one that stands alone can be the slip.
      const places = size === 2 ? alone[at]! | (alone[at + 1]! << 1) : ANYWHERE;
      lexicon.alike(codes, start + at, size, places, (word) => {
        const gain = total - (before[at]! + lexicon.cost(word) + SLIP + after[at + size]!);
        if (gain < LEAST_GAIN - MOST_BESIDE - USUAL) return;
        const right = lexicon.text(word);
        const changed = onlyChange(codes, start + at, right);
        // A long word of the field may take in a short one by chance: 责丢人 is no 丢人.
        if (changed < 0 || !(alone[at + changed] || (size >= 3 && lexicon.usual(word)))) return;
        const place = start + at + changed;
        const usual = lexicon.usual(word) && !(size === 2 && stands[codes[start + at + 1 - changed]!]);
        // In a word of the field no two characters are strangers, whatever has been seen.
        const own = usual ? { start: start + at, end: start + at + size } : { start: place, end: place + 1 };
        const sure = gain + beside(codes, start, end, place, right.charCodeAt(changed), lexicon, own);
        if (sure + (usual ? USUAL : 0) >= LEAST_GAIN)
          best.push({ start: start + at, end: start + at + size, right, gain: sure, usual });
      });
    }
  }
  best.sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  const chosen: Correction[] = [];
  for (const one of best) {
    if (!chosen.some((other) => other.start < one.end && one.start < other.end)) chosen.push(one);
  }
  found.push(...chosen.sort((a, b) => a.start - b.start));
}

/** How sure it is that a character was typed twice. */
const TWICE = 4;

/** Every place of a word has its bit in it. */
const ANYWHERE = (1 << LONGEST) - 1;

/**
 * What the likeliest word costs, of any or of the usual ones, that differs from these characters in one that may be a
 * slip: one end stays as it is.
 */
function leastCost(
  codes: Uint16Array,
  start: number,
  size: number,
  alone: Uint8Array,
  at: number,
  lexicon: Lexicon,
  usual: boolean,
): number {
  const from = lexicon.leastFrom(size, codes[start]!, usual);
  const to = lexicon.leastTo(size, codes[start + size - 1]!, usual);
  if (size === 2) return Math.min(alone[at] ? to : NEVER, alone[at + 1] ? from : NEVER);
  if (usual) return Math.min(from, to);
  for (let place = at; place < at + size; place++) if (alone[place]) return Math.min(from, to);
  return NEVER;
}

const NEVER = Number.POSITIVE_INFINITY;

/** A usual word goes before an equally likely other one. */
function rank({ gain, usual }: Correction): number {
  return gain + (usual ? USUAL : 0);
}

/** What a neighbour says that is never, or often, seen beside the character; beside the other one. */
const STRANGE = 1;
const FAMILIAR = -0.5;
const STRANGER = -2;
const MOST_BESIDE = 2 * STRANGE;

/** How much likelier the neighbours make it that `right` was meant at `place`; none is a stranger in its `own` word. */
function beside(
  codes: Uint16Array,
  start: number,
  end: number,
  place: number,
  right: number,
  lexicon: Lexicon,
  own: { start: number; end: number },
): number {
  let gain = 0;
  const written = codes[place]!;
  if (place > start) {
    const before = codes[place - 1]!;
    gain += lexicon.together(before, written) ? FAMILIAR : STRANGE;
    if (place === own.start && !lexicon.together(before, right)) gain += STRANGER;
  }
  if (place + 1 < end) {
    const behind = codes[place + 1]!;
    gain += lexicon.together(written, behind) ? FAMILIAR : STRANGE;
    if (place + 1 === own.end && !lexicon.together(right, behind)) gain += STRANGER;
  }
  return gain;
}

/** Which characters of the run are words of their own in its likeliest reading: only there can a slip be. */
function standAlone(
  codes: Uint16Array,
  start: number,
  length: number,
  words: Int32Array,
  after: Float64Array,
  lexicon: Lexicon,
): Uint8Array {
  const alone = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    let best = 1;
    let cost = lexicon.single(codes[start + at]!) + after[at + 1]!;
    for (let size = 2; size <= LONGEST && at + size <= length; size++) {
      const word = words[at * LONGEST + size - 1]!;
      if (word === NONE || lexicon.cost(word) + after[at + size]! >= cost) continue;
      best = size;
      cost = lexicon.cost(word) + after[at + size]!;
    }
    if (best === 1) alone[at] = 1;
    at += best;
  }
  return alone;
}

/** Where the text differs from `right`, if in one character only; else -1. */
function onlyChange(codes: Uint16Array, start: number, right: string): number {
  let place = -1;
  for (let at = 0; at < right.length; at++) {
    if (codes[start + at] === right.charCodeAt(at)) continue;
    if (place >= 0) return -1;
    place = at;
  }
  return place;
}
