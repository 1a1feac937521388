/**
 * Whether a text has more parts than a parser can hold in bounds: lists, records, cells and lines cost it far more memory
 * than the characters that begin them.
 */
export function hasMoreParts(text: string, most: number): boolean {
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Newline, tab, comma, [ and {.
    if ((code === 10 || code === 9 || code === 44 || code === 91 || code === 123) && ++parts > most) return true;
  }
  return false;
}
