import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import type { Finding } from '../../../lib/check/finding.ts';
import type { RuleMaker } from '../../../lib/check/rule.ts';
import { applyEdits } from '../../../lib/draft/apply-edits.ts';
import { type Draft, draftFromText, draftText } from '../../../lib/draft/draft.ts';
import { readShippedKnowledge } from '../../../scripts/check/read-shipped-knowledge.ts';

/**
 * What a rule should say. `⟦⟧` in a bad text marks what it should point at (each mark one finding, and no others);
 * without a mark any finding will do. The second text of a pair is the first with each finding's first fix applied.
 */
export interface RuleTable {
  good: string[];
  bad: (string | [bad: string, fixed: string])[];
}

const knowledge = await readShippedKnowledge();

/** Runs a rule alone over texts that it should pass, and texts that it should not. */
export function describeRule(rule: RuleMaker, { good, bad }: RuleTable): void {
  const { id } = rule(knowledge);
  const find = (draft: Draft) => createAnalyser(knowledge, { rules: [rule] }).analyse(draft).findings;
  describe(id, () => {
    it.each(good)('passes %s', (text) => {
      expect(find(draftFromText(text)).map(said)).toEqual([]);
    });
    it.each(bad.map((row) => [row].flat()))('finds %s', (marked, fixed) => {
      const draft = draftFromText(marked!.replace(/[⟦⟧]/g, ''));
      const findings = find(draft);
      expect(findings.length).toBeGreaterThan(0);
      const marks = [...marked!.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]);
      if (marks.length) expect(findings.map(({ text }) => text)).toEqual(marks);
      for (const finding of findings) expect(finding).toMatchObject({ rule: id, message: expect.stringMatching(/./) });
      if (fixed !== undefined) expect(draftText(fixAll(draft, findings))).toBe(fixed);
    });
  });
}

function fixAll(draft: Draft, findings: Finding[]): Draft {
  return applyEdits(
    draft,
    findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  );
}

function said({ text, message }: Finding): string {
  return `${text}: ${message}`;
}
