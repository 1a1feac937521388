const END = /[。；！？\n]/u;
const PAUSE = /[，、：,;:]/u;
const LONGEST = 36;

/** The sentence that a range of a text stands in; of a long one the clause, cut to what can be read at a glance. */
export function clauseAround(text: string, start: number, end: number): string {
  const sentence = between(text, start, end, END);
  if (sentence.length <= LONGEST) return sentence;
  const clause = between(text, start, end, PAUSE);
  return clause.length <= LONGEST ? clause : `${clause.slice(0, LONGEST)}…`;
}

function between(text: string, start: number, end: number, border: RegExp): string {
  let from = start;
  let to = end;
  while (from > 0 && !border.test(text[from - 1]!) && !END.test(text[from - 1]!)) from -= 1;
  while (to < text.length && !border.test(text[to]!) && !END.test(text[to]!)) to += 1;
  return text.slice(from, to).trim();
}
