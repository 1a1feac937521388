import { isSurname } from '../surnames.ts';
import { considerAll } from './candidates.ts';
import { isKnown, remember } from './clean-runs.ts';
import { type Correction, LEAST_GAIN, type Stretch } from './consider.ts';
import { doubles } from './doubles.ts';
import { characterOf, type Letters, LONGEST, lettersOf, SPAN } from './ideographs.ts';
import type { Lexicon } from './lexicon.ts';
import { MOST_STRANGE, type Reading, readRun } from './reading.ts';
import { slipsOfPhrases } from './slips-of-phrases.ts';

export type { Correction };

/**
 * What a word is worth that makes the text likelier, by natural logarithms of its likelihood, by the word's length, and
 * what is taken off for the slip itself. Fitted, as the weights in consider.ts and reading.ts are, to slips made at
 * random in governments' reports that the dictionary had not seen and to what else would have been mended in them.
 */
const WEIGHT = 0.89;
const BY_SIZE = [0, 0, 0, 3.2, 7];
const SLIP = 10.4;
/** No word costs less. */
const CHEAPEST = 3;
/** How sure it is that a character was typed twice. */
const TWICE = 4;

/** The slips in a text, none overlapping another, by rising place. */
export function corrections(text: string, lexicon: Lexicon): Correction[] {
  const found: Correction[] = [];
  const letters = lettersOf(text);
  let start = -1;
  for (let at = 0; at <= letters.length; at++) {
    if (at < letters.length && letters[at]! < SPAN) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start > 1 && !isKnown(lexicon.clean, letters, start, at) && !isName(letters, start, at)) {
        const before = found.length;
        correctRun(letters, readRun(letters, start, at, lexicon), lexicon, found);
        if (found.length === before) remember(lexicon.clean);
      }
      start = -1;
    }
  }
  return found;
}

/** Two or three characters by themselves that begin with a surname are a name, whatever they sound like. */
function isName(letters: Letters, start: number, end: number): boolean {
  return end - start <= 3 && isSurname(characterOf(letters[start]!).charCodeAt(0));
}

/** Everything that may be mended in a run, then of what overlaps the surest. */
function correctRun(letters: Letters, reading: Reading, lexicon: Lexicon, found: Correction[]): void {
  const { start, length, before, after, grades } = reading;
  const stretch: Stretch = { letters, reading, lexicon, at: 0, start, size: 0, gained: 0, found: [] };
  for (const at of doubles(letters, reading, lexicon)) {
    const right = characterOf(letters[start + at]!);
    stretch.found.push({ start: start + at, end: start + at + 2, right, gain: TWICE });
  }
  for (let at = 0; at < length; at++) {
    const room = Math.min(LONGEST, length - at);
    for (let size = 2; size <= room; size++) {
      if (grades[at * LONGEST + size - 1] !== 0) continue;
      const gained = WEIGHT * (before[length]! - before[at]! - after[at + size]!) + BY_SIZE[size]! - SLIP - LEAST_GAIN;
      if (gained + MOST_STRANGE < CHEAPEST) continue;
      stretch.at = at;
      stretch.start = start + at;
      stretch.size = size;
      stretch.gained = gained;
      considerAll(stretch);
    }
  }
  for (const one of slipsOfPhrases(letters, reading, lexicon)) stretch.found.push(one);
  if (stretch.found.length) for (const one of withoutOverlap(stretch.found)) found.push(one);
}

/** Of corrections that overlap the surest, by rising place. */
function withoutOverlap(all: Correction[]): Correction[] {
  all.sort((a, b) => b.gain - a.gain || a.start - b.start);
  const taken = new Set<number>();
  const chosen = all.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  });
  return chosen.sort((a, b) => a.start - b.start);
}
