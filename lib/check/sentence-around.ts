const SENTENCE_END = '。；！？';
/** No sentence worth reading is longer; a line without stops must not be read anew from end to end for every hit in it. */
const FAR = 300;

/** The sentence of a text in which an offset lies, without its stop; of a very long one what is near. */
export function sentenceAround(text: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - FAR) && !SENTENCE_END.includes(text[start - 1]!)) start--;
  let end = at;
  while (end < Math.min(text.length, at + FAR) && !SENTENCE_END.includes(text[end]!)) end++;
  return text.slice(start, end);
}
