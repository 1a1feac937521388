import type { Finding } from '../check/finding.ts';

const RULE = 'numbering-duplicate';

/**
 * The number that an insertion has made come twice: the old 三、 behind a new one. Its first fix numbers the level anew
 * and takes along what refers to it. Undefined where nothing was pushed on, or was twice already.
 */
export function pushedOn(before: readonly Finding[], now: readonly Finding[]): Finding | undefined {
  const known = new Set(before.map(({ id }) => id));
  return now.find(({ id, rule, fixes }) => rule === RULE && !known.has(id) && fixes.length > 0);
}
