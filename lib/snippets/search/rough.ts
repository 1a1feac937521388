import type { Range } from './entry.ts';

/**
 * Where a text holds a term with one slip: a character wrong, missing or too many, or two neighbours swapped. One half
 * of the term then stands there as it is, so only its occurrences are looked at. Not for terms held exactly.
 */
export function findRoughly(text: string, term: string): Range | null {
  const middle = term.length >> 1;
  const head = term.slice(0, middle);
  const tail = term.slice(middle);
  for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, at + 1)) {
    const end = endWithSlip(text, at + middle, tail);
    if (end !== -1) return [at, end];
  }
  for (let at = text.indexOf(tail); at !== -1; at = text.indexOf(tail, at + 1)) {
    const before = reverse(text.slice(Math.max(0, at - middle - 1), at));
    const length = endWithSlip(before, 0, reverse(head));
    if (length !== -1) return [at - length, at + tail.length];
  }
  const swapped = `${head.slice(0, -1)}${tail[0]}${head.at(-1)}${tail.slice(1)}`;
  const at = text.indexOf(swapped);
  return at === -1 ? null : [at, at + swapped.length];
}

/** Where `part` ends when it begins at `at` with one slip; -1 if it doesn't. The slip is where they first differ. */
function endWithSlip(text: string, at: number, part: string): number {
  let same = 0;
  while (same < part.length && part[same] === text[at + same]) same++;
  const from = at + same;
  const rest = part.slice(same + 1);
  if (from < text.length && text.startsWith(rest, from + 1)) return from + 1 + rest.length;
  if (text.startsWith(rest, from)) return from + rest.length;
  if (text.startsWith(part.slice(same), from + 1)) return from + 1 + part.length - same;
  const swapped = (part[same + 1] ?? '') + (part[same] ?? '') + part.slice(same + 2);
  return same + 1 < part.length && text.startsWith(swapped, from) ? from + swapped.length : -1;
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}
