import type { Finding, Severity } from '../../lib/check/finding.ts';
import type { Places } from './places.ts';

export type Filter = 'all' | Severity;
export type Order = 'severity' | 'position';

export const SEVERITIES = ['error', 'warning', 'hint'] as const satisfies Severity[];

export interface ProblemGroup {
  key: 'all' | Severity;
  rows: Finding[];
}

export function countBySeverity(findings: Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The findings to show, in reading order: together, or apart by severity. Groups without rows are left out. */
export function groupFindings(
  findings: Finding[],
  { filter, order, places }: { filter: Filter; order: Order; places: Places },
): ProblemGroup[] {
  const sorted = findings
    .filter(({ severity }) => filter === 'all' || severity === filter)
    .sort((a, b) => places.order(a.block) - places.order(b.block) || a.start - b.start);
  const groups: ProblemGroup[] =
    order === 'position'
      ? [{ key: 'all', rows: sorted }]
      : SEVERITIES.map((key) => ({ key, rows: sorted.filter(({ severity }) => severity === key) }));
  return groups.filter(({ rows }) => rows.length > 0);
}
