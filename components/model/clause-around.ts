const END = /[。；！？\n]/u;
const PAUSE = /[，、：,;:]/u;
const LONGEST = 36;

const MARKER = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[一二三四五六七八九十]是)\s*/u;

/**
 * The sentence that a range of a text stands in; of a long one the clause, cut to what can be read at a glance. Without its
 * number, and with its quotes as quotes within quotes.
 */
export function clauseAround(text: string, start: number, end: number): string {
  const sentence = between(text, start, end, END).replace(MARKER, '');
  if (sentence.length <= LONGEST) return quoted(sentence);
  const clause = between(text, start, end, PAUSE).replace(MARKER, '');
  return quoted(clause.length <= LONGEST ? clause : `${clause.slice(0, LONGEST)}…`);
}

function between(text: string, start: number, end: number, border: RegExp): string {
  let from = start;
  let to = end;
  while (from > 0 && !border.test(text[from - 1]!) && !END.test(text[from - 1]!)) from -= 1;
  while (to < text.length && !border.test(text[to]!) && !END.test(text[to]!)) to += 1;
  return text.slice(from, to).trim();
}

function quoted(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
