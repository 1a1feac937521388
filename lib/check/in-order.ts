import type { Finding } from './finding.ts';

/** Findings as they were last renamed: what has not changed stays the very same object. */
const renamed = new WeakMap<Finding, Finding>();

/** All findings in reading order, ids made unique: the second of two alike gets `~2`. */
export function inOrder(
  ofBlocks: readonly { findings: readonly Finding[] }[],
  ofDocument: readonly (readonly Finding[] | undefined)[],
): Finding[] {
  const all: Finding[] = [];
  const seen = new Map<string, number>();
  for (let block = 0; block < ofBlocks.length; block++) {
    const { findings } = ofBlocks[block]!;
    const more = ofDocument[block];
    if (!more && findings.length === 0) continue;
    const here = more ? [...findings, ...more] : findings;
    for (const finding of here.length > 1 ? here.toSorted(byPlace) : here) {
      const nth = (seen.get(finding.id) ?? 0) + 1;
      seen.set(finding.id, nth);
      all.push(nth === 1 ? finding : rename(finding, `${finding.id}~${nth}`));
    }
  }
  return all;
}

function rename(finding: Finding, id: string): Finding {
  const known = renamed.get(finding);
  if (known?.id === id) return known;
  const named = { ...finding, id };
  renamed.set(finding, named);
  return named;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}
