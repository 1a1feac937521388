import type { Alike } from './alike.ts';
import { type Letters, LONGEST } from './ideographs.ts';

/**
 * Whether some letters may be a longer word but for the first or the second one, which is taken for another: a filter
 * of two bits a hash, which says no where there is surely none. In the hash are the group that both letters are in and
 * the letters that stay.
 */
export interface Gaps {
  bits: Int32Array;
  shift: number;
}

/** A filter of so many bits, as a power of two. */
export function createGaps(power: number): Gaps {
  return { bits: new Int32Array(2 ** (power - 5)), shift: 32 + 5 - power };
}

/** Adds a word of three letters, or of four where the last is given. */
export function addGaps(
  { bits, shift }: Gaps,
  { groups, groupsFrom }: Alike,
  first: number,
  second: number,
  third: number,
  fourth: number,
): void {
  for (let at = groupsFrom[first]!; at < groupsFrom[first + 1]!; at++)
    add(bits, shift, hash(groups[at]!, second, third, fourth));
  for (let at = groupsFrom[second]!; at < groupsFrom[second + 1]!; at++)
    add(bits, shift, hash(first, groups[at]! + SECOND, third, fourth));
}

/** Whether a word of `size` may stand at `start`, with another letter of this group at `place`, which is 0 or 1. */
export function mayFill(
  { bits, shift }: Gaps,
  letters: Letters,
  start: number,
  size: number,
  place: number,
  group: number,
): boolean {
  const first = place === 0 ? group : letters[start]!;
  const second = place === 0 ? letters[start + 1]! : group + SECOND;
  const fourth = size === LONGEST ? letters[start + 3]! : NO_LETTER;
  const mixed = hash(first, second, letters[start + 2]!, fourth);
  const both = (1 << mixed) | (1 << (mixed >>> 5));
  return (bits[mixed >>> shift]! & both) === both;
}

/** In place of the fourth letter of a word of three. */
export const NO_LETTER = 0xffff;
/** Tells a group in the second place from one in the first. */
const SECOND = 0x8000;

/** Both bits are in one number, which the highest bits of the hash choose; the lowest ones choose the bits. */
function add(bits: Int32Array, shift: number, mixed: number): void {
  bits[mixed >>> shift]! |= (1 << mixed) | (1 << (mixed >>> 5));
}

function hash(one: number, two: number, three: number, four: number): number {
  let mixed = Math.imul((one << 16) ^ two, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ (three << 16) ^ four, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
