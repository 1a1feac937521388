import { FIRST, type Letters, lettersOf } from './ideographs.ts';

/**
 * Phrases of several words that are always written alike, by what is left of each where one letter is missing (as
 * symmetric-deletion spelling correction has it). Open addressing; entries with the same key lie behind each other.
 */
export interface Phrases {
  /** All letters, one phrase behind the other, and where each begins. */
  letters: Uint16Array;
  begins: Int32Array;
  /** Hashes, and beside each the phrase's number and the missing letter's place: `WHOLE` where none is missing. */
  slots: Int32Array;
  /** A bit for each of the hashes: no where there is surely none, from a few lines of the processor's cache. */
  bits: Int32Array;
  /** A bit for each hash of two letters that stand side by side in a phrase. */
  pairs: Int32Array;
}

/** How long phrases are. */
export const SHORTEST = 4;
export const LONGEST_PHRASE = 8;
/** The place that says that no letter is missing. */
export const WHOLE = 15;
const PLACES = 16;
const PAIR_BITS = 16;
const HASH_BITS = 19;
const HASH_MASK = 2 ** HASH_BITS - 1;
/** The part of the slots that is taken at most. */
const FULL = 0.6;

/** Reads lines of phrases; those that are too short or too long, or no ideographs, are left out. */
export function createPhrases(lines: string): Phrases {
  const list = lines.split('\n').filter((line) => PHRASE.test(line));
  const begins = new Int32Array(list.length + 1);
  list.forEach((phrase, index) => {
    begins[index + 1] = begins[index]! + phrase.length;
  });
  const letters = lettersOf(list.join(''));
  let bits = 6;
  while (2 ** bits * FULL < letters.length + list.length) bits++;
  const phrases = {
    letters,
    begins,
    slots: new Int32Array(2 ** (bits + 1)),
    bits: new Int32Array(2 ** (HASH_BITS - 5)),
    pairs: new Int32Array(2 ** (PAIR_BITS - 5)),
  };
  for (let index = 0; index < list.length; index++) {
    const [start, end] = [begins[index]!, begins[index + 1]!];
    put(phrases, hashOf(letters, start, end, -1), index * PLACES + WHOLE);
    for (let at = start; at < end; at++) put(phrases, hashOf(letters, start, end, at), index * PLACES + at - start);
    for (let at = start + 1; at < end; at++) {
      const pair = pairHash(letters[at - 1]!, letters[at]!);
      phrases.pairs[pair >> 5]! |= 1 << pair;
    }
  }
  return phrases;
}

const PHRASE = new RegExp(`^[\\u4e00-\\u9fff]{${SHORTEST},${LONGEST_PHRASE}}$`);

/** Whether the two letters may stand side by side in a phrase; no is sure. */
export function mayMeet({ pairs }: Phrases, first: number, second: number): boolean {
  const pair = pairHash(first, second);
  return (pairs[pair >> 5]! & (1 << pair)) !== 0;
}

/** Hash of `letters[start, end)` without the one at `left`; -1 leaves none out. */
export function hashOf(letters: Letters, start: number, end: number, left: number): number {
  let mixed = FIRST;
  for (let at = start; at < end; at++) if (at !== left) mixed = mix(mixed, letters[at]!);
  return finish(mixed);
}

/** The same with the letter at `at` and the next one the other way round. */
export function swappedHash(letters: Letters, start: number, end: number, at: number): number {
  let mixed = FIRST;
  for (let one = start; one < end; one++) mixed = mix(mixed, letters[one === at ? at + 1 : one === at + 1 ? at : one]!);
  return finish(mixed);
}

/** Calls back for each phrase with this hash: its number, and which letter it lacks. */
export function eachPhrase(
  { slots, bits }: Phrases,
  hash: number,
  onPhrase: (index: number, place: number) => void,
): void {
  if ((bits[(hash & HASH_MASK) >> 5]! & (1 << hash)) === 0) return;
  const last = slots.length - 1;
  for (let at = (hash << 1) & last; slots[at + 1] !== 0; at = (at + 2) & last) {
    if (slots[at] !== hash) continue;
    const entry = slots[at + 1]! - 1;
    onPhrase(Math.floor(entry / PLACES), entry % PLACES);
  }
}

function put({ slots, bits }: Phrases, hash: number, entry: number): void {
  bits[(hash & HASH_MASK) >> 5]! |= 1 << hash;
  const last = slots.length - 1;
  let at = (hash << 1) & last;
  while (slots[at + 1] !== 0) at = (at + 2) & last;
  slots[at] = hash;
  slots[at + 1] = entry + 1;
}

function mix(hash: number, letter: number): number {
  const mixed = Math.imul(hash ^ letter, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function finish(hash: number): number {
  return (hash ^ (hash >>> 13)) & 0x3fffffff;
}

function pairHash(first: number, second: number): number {
  return Math.imul(first * 0x5200 + second + 1, 0x9e3779b1) >>> (32 - PAIR_BITS);
}
