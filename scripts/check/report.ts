import type { Analysis } from '../../lib/check/analysis.ts';
import type { Severity } from '../../lib/check/finding.ts';
import type { Draft } from '../../lib/draft/draft.ts';
import { needSchema } from '../../lib/knowledge/schema/id.ts';
import { planViews } from '../../lib/locale/zh-CN/plan-views.ts';

const NAMES: Record<Severity, string> = { error: '错误', warning: '警告', hint: '提示' };

export type Counts = Record<Severity, number> & { missing: number };

/** Lines for a person: `file:line:column severity message`, lines and columns from 1; missing items last, the firmest first. */
export function report(file: string, draft: Draft, analysis: Analysis): { lines: string[]; counts: Counts } {
  const lineOf = new Map(draft.blocks.map((block, index) => [block.id, index + 1]));
  const counts: Counts = { error: 0, warning: 0, hint: 0, missing: 0 };
  const lines = analysis.findings.map((finding) => {
    counts[finding.severity]++;
    const why = finding.why ? `（${finding.why}）` : '';
    const place = `${file}:${lineOf.get(finding.block)}:${finding.start + 1}`;
    return `${place} ${NAMES[finding.severity]} ${finding.message}${why} [${finding.rule}]`;
  });
  const missing = analysis.plan.items.filter(({ present }) => !present);
  counts.missing = missing.length;
  missing.sort((a, b) => needSchema.options.indexOf(a.need) - needSchema.options.indexOf(b.need));
  for (const { title, need, reason, basis } of missing) {
    const names = `缺项（${planViews[`need.${need}`]}）`;
    lines.push(`${file} ${names} 没有写到“${title}”：${reason}${basis ? `（${basis}）` : ''}`);
  }
  return { lines, counts };
}

export function summary(files: number, unread: number, counts: Counts): string {
  const parts = [`${files} 个文件`, `${counts.error} 处错误`, `${counts.warning} 处警告`, `${counts.hint} 处提示`];
  parts.push(`${counts.missing} 个缺项`);
  if (unread) parts.push(`${unread} 个文件没有检查`);
  return parts.join('，');
}
