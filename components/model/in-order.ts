import type { Finding } from '../../lib/check/finding.ts';
import type { Places } from './places.ts';

/** Problems as one comes across them when reading. */
export function inOrder(findings: Finding[], places: Places): Finding[] {
  return [...findings].sort((a, b) => places.order(a.block) - places.order(b.block) || a.start - b.start);
}
