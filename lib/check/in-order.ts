import type { Finding } from './finding.ts';

/** All findings in reading order, ids made unique: the second of two alike gets `~2`. */
export function inOrder(
  ofBlocks: readonly (readonly Finding[])[],
  ofDocument: ReadonlyMap<number, readonly Finding[]>,
): Finding[] {
  const all: Finding[] = [];
  ofBlocks.forEach((findings, index) => {
    const more = ofDocument.get(index);
    if (findings.length) all.push(...findings);
    if (more) all.push(...more);
    const count = findings.length + (more?.length ?? 0);
    if (count > 1) all.push(...all.splice(-count).sort((a, b) => a.start - b.start || a.end - b.end));
  });
  const seen = new Map<string, number>();
  return all.map((finding) => {
    const nth = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, nth);
    return nth === 1 ? finding : { ...finding, id: `${finding.id}~${nth}` };
  });
}
