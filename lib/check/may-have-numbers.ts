import { codeSet, has } from '../knowledge/code-set.ts';

const isDigit = codeSet('0123456789');
/** What ends a sentence, or the text. */
const isEnd = codeSet('。；;！!？?\0');
/** A sentence whose ends are farther off is not read to them. */
const FAR = 200;

/**
 * Whether so many numbers in digits may stand in the sentence around a place on a page; for rules that would know whether
 * it is worth to be asked.
 */
export function mayHaveNumbers(codes: Uint16Array, place: number, fewest: number): boolean {
  let start = place;
  while (start > 0 && !has(isEnd, codes[start - 1]!)) if (place - --start > FAR) return true;
  let count = 0;
  for (let at = start; !has(isEnd, codes[at]!); at++) {
    if (has(isDigit, codes[at]!) && !has(isDigit, codes[at + 1]!) && ++count === fewest) return true;
    if (at - place > FAR) return true;
  }
  return false;
}
