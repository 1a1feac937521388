import { LONGEST, lettersOf } from '../../lib/check/spelling/ideographs.ts';
import { costOf, type Lexicon } from '../../lib/check/spelling/lexicon.ts';

/** The words of the likeliest reading of a run of ideographs, single characters among them. */
export function wordsIn(run: string, lexicon: Lexicon): string[] {
  const letters = lettersOf(run);
  const best = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(run.length + 1);
  best[0] = 0;
  for (let at = 0; at < run.length; at++) {
    for (let size = 1; size <= LONGEST && at + size <= run.length; size++) {
      const total = best[at]! + costOf(lexicon, letters, at, size);
      if (total >= best[at + size]!) continue;
      best[at + size] = total;
      from[at + size] = at;
    }
  }
  const words: string[] = [];
  for (let at = run.length; at > 0; at = from[at]!) words.push(run.slice(from[at]!, at));
  return words.reverse();
}
