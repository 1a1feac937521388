import type { Knowledge } from './knowledge.ts';
import type { Confusion } from './schema/confusion.ts';
import { wordsOf } from './words-of.ts';

/** The usual words of two characters, as numbers. */
export type UsualPairs = ReadonlySet<number>;

export function usualPairsOf(knowledge: Knowledge): UsualPairs {
  const pairs = new Set<number>();
  for (const word of wordsOf(knowledge, 'usual-pair'))
    for (let at = 1; at < word.length; at++) pairs.add(wordNumber(word.charCodeAt(0), word.charCodeAt(at)));
  return pairs;
}

const wordNumber = (first: number, second: number) => first * 0x10000 + second;

/** A character's code as it is written, and as it is meant. */
type Mistaken = readonly [written: number, meant: number];

/** The characters at the ends of a wrong word that may belong to the word beside it. */
export interface Seams {
  first: Mistaken | null;
  last: Mistaken | null;
  pairs: UsualPairs;
}

/** An entry that says itself what stands beside it is taken at its word, and so is one that lacks a character or has one too many. */
export function seamsOf({ wrong, right, after, before }: Confusion, pairs: UsualPairs): Seams | undefined {
  if (wrong.length !== right.length || wrong.length < 2) return undefined;
  const mistaken = (at: number): Mistaken | null => {
    const [written, meant] = [wrong.charCodeAt(at), right.charCodeAt(at)];
    return written === meant ? null : [written, meant];
  };
  const [first, last] = [after ? null : mistaken(0), before ? null : mistaken(wrong.length - 1)];
  return first || last ? { first, last, pairs } : undefined;
}

/**
 * Whether other words meet where a wrong word seems to stand, as in 帮扶特困, which is no 扶特 for 扶持: its mistaken first or
 * last character is a usual word together with its neighbour, and the right one would be none.
 */
export function isAcrossWords(codes: Uint16Array, start: number, end: number, { first, last, pairs }: Seams): boolean {
  if (first && start > 0 && isOnly(pairs, first, (code) => wordNumber(codes[start - 1]!, code))) return true;
  return last !== null && isOnly(pairs, last, (code) => wordNumber(code, codes[end]!));
}

const isOnly = (pairs: UsualPairs, [written, meant]: Mistaken, pair: (code: number) => number) =>
  pairs.has(pair(written)) && !pairs.has(pair(meant));
