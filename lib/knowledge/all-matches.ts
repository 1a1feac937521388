const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern that matches no empty text. Like `matchAll`, but that makes a copy of the pattern
 * for every text, and most texts have no match.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (!found) return NONE;
  const all: RegExpExecArray[] = [];
  for (; found; found = pattern.exec(text)) all.push(found);
  return all;
}
