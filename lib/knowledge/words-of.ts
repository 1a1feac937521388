import type { Knowledge } from './knowledge.ts';
import type { Role } from './schema/vocabulary.ts';

const known = new WeakMap<Knowledge, Map<Role, readonly string[]>>();

/** All words with a role, longest first, so that the first one that fits is the longest. The same list each time. */
export function wordsOf(knowledge: Knowledge, role: Role): readonly string[] {
  let byRole = known.get(knowledge);
  if (!byRole) {
    byRole = new Map();
    known.set(knowledge, byRole);
  }
  let words = byRole.get(role);
  if (!words) {
    const all = knowledge.vocabulary.filter((list) => list.role === role).flatMap((list) => list.words);
    words = [...new Set(all)].sort((a, b) => b.length - a.length);
    byRole.set(role, words);
  }
  return words;
}
