import type { Confusion } from './schema/confusion.ts';

/** Whether the surroundings of `entry.wrong`, which stands at `start`, are those in which it is a mistake. */
export function confused(text: string, start: number, entry: Confusion): boolean {
  const end = start + entry.wrong.length;
  const before = (word: string) => (word === '^' ? start === 0 : text.endsWith(word, start));
  const behind = (word: string) => (word === '$' ? end === text.length : text.startsWith(word, end));
  if (entry.after && !entry.after.some(before)) return false;
  if (entry.before && !entry.before.some(behind)) return false;
  if (entry.notAfter?.some(before)) return false;
  if (entry.notBefore?.some(behind)) return false;
  if (entry.near) {
    const { within, any } = entry.near;
    return any.some((word) => {
      const at = text.indexOf(word, end);
      return at >= 0 && at - end <= within;
    });
  }
  return true;
}

/**
 * Texts one of which stands wherever an entry is a mistake, and how far in them its wrong word begins: with what must
 * stand beside it where that is known, as words of one or two characters are everywhere.
 */
export function confusionTerms({ wrong, after, before }: Confusion): (readonly [text: string, offset: number])[] {
  if (before && !before.includes('$')) {
    const shortest = before.filter((word) => !before.some((other) => other !== word && word.startsWith(other)));
    return [...new Set(shortest)].map((word) => [wrong + word, 0]);
  }
  if (after && !after.includes('^')) {
    const shortest = after.filter((word) => !after.some((other) => other !== word && word.endsWith(other)));
    return [...new Set(shortest)].map((word) => [word + wrong, word.length]);
  }
  return [[wrong, 0]];
}
