import type { Finding, Severity } from '../../lib/check/finding.ts';
import { wordOf } from '../../lib/check/word-of.ts';
import type { Places } from './places.ts';
import { groupOfRule, type RuleGroup } from './rule-groups.ts';

/** What of the findings is shown; null = all. */
export interface Filter {
  severity: Severity | null;
  type: RuleGroup | null;
}
/** `position`: all as they stand in the draft; `severity`: those of each severity together. */
export type Order = 'severity' | 'position';

/** The firmest first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const satisfies Severity[];

/** Findings under one heading; without one where they are all. */
export interface ProblemGroup {
  key: 'all' | Severity;
  rows: Finding[];
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** How many findings there are of each group of rules; groups without any are left out. */
export function countByType(findings: Finding[]): Map<RuleGroup, number> {
  const counts = new Map<RuleGroup, number>();
  for (const { rule } of findings) counts.set(groupOfRule(rule), (counts.get(groupOfRule(rule)) ?? 0) + 1);
  return counts;
}

/** The findings to show, in reading order: together, or apart by severity. Groups without rows are left out. */
export function groupFindings(
  findings: Finding[],
  { filter, order, places }: { filter: Filter; order: Order; places: Places },
): ProblemGroup[] {
  const sorted = findings
    .filter(({ severity, rule }) => {
      const { severity: only, type } = filter;
      return (only === null || severity === only) && (type === null || groupOfRule(rule) === type);
    })
    .sort((a, b) => places.order(a.block) - places.order(b.block) || a.start - b.start);
  const groups: ProblemGroup[] =
    order === 'position'
      ? [{ key: 'all', rows: sorted }]
      : SEVERITIES.map((key) => ({ key, rows: sorted.filter(({ severity }) => severity === key) }));
  return groups.filter(({ rows }) => rows.length > 0);
}

/** How often the same words are found by the same rule, and what a rule finds that can be mended without a thought. */
export interface Kinds {
  /** How many findings say the same of the same words, this one included. */
  alike(finding: Finding): number;
  safe(finding: Finding): Finding[];
}

export function kindsOf(findings: Finding[]): Kinds {
  const alike = new Map<string, number>();
  const safe = new Map<string, Finding[]>();
  for (const finding of findings) {
    alike.set(sameWords(finding), (alike.get(sameWords(finding)) ?? 0) + 1);
    if (!finding.fixes[0]?.safe) continue;
    const others = safe.get(finding.rule);
    if (others) others.push(finding);
    else safe.set(finding.rule, [finding]);
  }
  return {
    alike: (finding) => alike.get(sameWords(finding)) ?? 0,
    safe: ({ rule }) => safe.get(rule) ?? [],
  };
}

const sameWords = (finding: Finding) => `${finding.rule} ${wordOf(finding)}`;
