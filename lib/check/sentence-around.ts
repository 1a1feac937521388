const SENTENCE_END = /[。；！？]/;

/** The sentence of a text in which an offset lies, without its stop. */
export function sentenceAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && !SENTENCE_END.test(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && !SENTENCE_END.test(text[end]!)) end++;
  return text.slice(start, end);
}
