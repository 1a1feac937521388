import type { Knowledge } from './knowledge.ts';
import type { Role } from './schema/vocabulary.ts';

/** All words with a role, longest first, so that the first one that fits is the longest. */
export function wordsOf({ vocabulary }: Knowledge, role: Role): string[] {
  const words = vocabulary.filter((list) => list.role === role).flatMap((list) => list.words);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}
