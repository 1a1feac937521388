import type { Analysis } from '../../lib/check/analysis.ts';
import type { Severity } from '../../lib/check/finding.ts';
import type { Draft } from '../../lib/draft/draft.ts';
import { needSchema } from '../../lib/knowledge/schema/id.ts';
import type { Words } from './words.ts';

export type Counts = Record<Severity, number> & { missing: number };

/** Lines for a person: `file:line:column severity message`, lines and columns from 1; missing items last, the firmest first. */
export function report(
  file: string,
  draft: Draft,
  analysis: Analysis,
  words: Words,
): { lines: string[]; counts: Counts } {
  const lineOf = new Map(draft.blocks.map((block, index) => [block.id, index + 1]));
  const counts: Counts = { error: 0, warning: 0, hint: 0, missing: 0 };
  const lines = analysis.findings.map((finding) => {
    counts[finding.severity]++;
    const why = finding.why ? `（${finding.why}）` : '';
    const place = `${file}:${lineOf.get(finding.block)}:${finding.start + 1}`;
    return `${place} ${words.severity[finding.severity]} ${finding.message}${why} [${finding.rule}]`;
  });
  const missing = analysis.plan.items.filter(({ present }) => !present);
  counts.missing = missing.length;
  missing.sort((a, b) => needSchema.options.indexOf(a.need) - needSchema.options.indexOf(b.need));
  for (const { title, need, reason, basis } of missing) {
    lines.push(`${file} ${words.need(need, title)}${reason}${basis ? `（${basis}）` : ''}`);
  }
  return { lines, counts };
}
