import { codeSet, has } from '../knowledge/code-set.ts';
import { codesOf } from '../knowledge/text-codes.ts';

const isSentenceEnd = codeSet('。；！？');
/** No sentence worth reading is longer; a line without stops must not be read anew from end to end for every hit in it. */
const FAR = 300;

/** The sentence of a text in which an offset lies, without its stop; of a very long one what is near. */
export function sentenceAround(text: string, at: number): string {
  const codes = codesOf(text);
  const [first, last] = [Math.max(0, at - FAR), Math.min(text.length, at + FAR)];
  let start = at;
  while (start > first && !has(isSentenceEnd, codes[start - 1]!)) start--;
  let end = at;
  while (end < last && !has(isSentenceEnd, codes[end]!)) end++;
  return text.slice(start, end);
}
