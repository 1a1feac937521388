import { type CodeSet, has } from '../knowledge/code-set.ts';

/**
 * Whether one of the characters of a code set stands in `[from, to)` of a page. May look into the texts beside: for
 * rules that would know whether it is worth to be asked, for which to say yes too often is no harm.
 */
export function standsWithin(codes: Uint16Array, from: number, to: number, set: CodeSet): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (has(set, codes[at]!)) return true;
  return false;
}
