import type { Analysis } from '../../lib/check/analysis.ts';
import type { Severity } from '../../lib/check/finding.ts';
import type { Draft } from '../../lib/draft/draft.ts';

const NAMES: Record<Severity, string> = { error: '错误', warning: '警告', hint: '提示' };

export type Counts = Record<Severity, number> & { missing: number };

/** Lines for a person: `file:line:column severity message`, lines and columns from 1; missing items last. */
export function report(file: string, draft: Draft, analysis: Analysis): { lines: string[]; counts: Counts } {
  const lineOf = new Map(draft.blocks.map((block, index) => [block.id, index + 1]));
  const counts: Counts = { error: 0, warning: 0, hint: 0, missing: 0 };
  const lines = analysis.findings.map((finding) => {
    counts[finding.severity]++;
    const why = finding.why ? `（${finding.why}）` : '';
    const place = `${file}:${lineOf.get(finding.block)}:${finding.start + 1}`;
    return `${place} ${NAMES[finding.severity]} ${finding.message}${why} [${finding.rule}]`;
  });
  for (const item of analysis.plan.items) {
    if (item.present) continue;
    counts.missing++;
    lines.push(`${file} 缺项 没有写到“${item.title}”：${item.reason}${item.basis ? `（${item.basis}）` : ''}`);
  }
  return { lines, counts };
}

export function summary(files: number, unread: number, counts: Counts): string {
  const parts = [`${files} 个文件`, `${counts.error} 处错误`, `${counts.warning} 处警告`, `${counts.hint} 处提示`];
  parts.push(`${counts.missing} 个缺项`);
  if (unread) parts.push(`${unread} 个文件没有检查`);
  return parts.join('，');
}
