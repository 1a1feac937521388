import { codeSet } from '../../knowledge/code-set.ts';
import { costs, GRADE, leastCosts, USUAL, USUAL_GAIN } from './grades.ts';
import { characterOf, FIRST, type Letters } from './ideographs.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, together } from './reading.ts';

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

/** Letters that are no word, and what has been found that they may have been meant for. */
export interface Stretch {
  letters: Letters;
  reading: Reading;
  lexicon: Lexicon;
  /** Where it begins, from the run's start and from the text's, and how many letters it has. */
  at: number;
  start: number;
  size: number;
  /** What is gained by a word in its place that costs nothing, above the least that is worth a mention. */
  gained: number;
  found: Correction[];
}

/** What must be gained to mention a word. Measured with scripts/typos.ts and alarms.ts. */
export const LEAST_GAIN = 1;

/** Characters that stand beside anything: that one of them is there tells nothing of its neighbour. */
const stands = codeSet('一二三不上下有无以之人大小中于在是的了个这那和与为我你他');

/** What it takes off that a letter has never been seen beside its new neighbour. */
const STRANGER = 2;

/** Considers the word that has `letter` at `place` of the stretch; `word` is its grade and usualness. */
export function consider(stretch: Stretch, place: number, letter: number, word: number): void {
  const { at, size, start, letters, gained, reading } = stretch;
  const sure = gained + reading.strange[at + place]!;
  if (leastCosts[word]! > sure) return;
  // A long word of the field may take in a short one by chance: 责丢人 is no 丢人.
  if (!reading.alone[at + place] && (size === 2 || !(word & USUAL))) return;
  const usual = (word & USUAL) !== 0 && !(size === 2 && stands[letters[start + 1 - place]! + FIRST]);
  const gain = sure - costs[word & GRADE]! - strangers(stretch, place, letter, usual) + LEAST_GAIN;
  if (gain + (usual ? USUAL_GAIN : 0) < LEAST_GAIN) return;
  stretch.found.push({ start, end: start + size, right: withLetter(stretch, place, letter), gain, usual });
}

/** What it takes off that the neighbours don't know the new letter. In a usual word no two letters are strangers. */
function strangers(
  { at, size, start, letters, lexicon, reading }: Stretch,
  place: number,
  letter: number,
  usual: boolean,
) {
  let loss = 0;
  const inRun = at + place;
  if (inRun > 0 && (!usual || place === 0) && !together(lexicon, letters[start + place - 1]!, letter)) loss += STRANGER;
  if (
    inRun + 1 < reading.length &&
    (!usual || place === size - 1) &&
    !together(lexicon, letter, letters[start + place + 1]!)
  )
    loss += STRANGER;
  return loss;
}

function withLetter({ start, size, letters }: Stretch, place: number, letter: number): string {
  let text = '';
  for (let at = 0; at < size; at++) text += characterOf(at === place ? letter : letters[start + at]!);
  return text;
}
