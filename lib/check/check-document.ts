import type { Draft } from '../draft/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { bind } from './bind.ts';
import type { CheckedText } from './check-text.ts';
import type { Finding } from './finding.ts';
import type { AnyRule, DocumentContext, Noted } from './rule.ts';

/** Runs the document part of all rules over what their block part noted. Findings by the index of their block. */
export function checkDocument(
  rules: readonly AnyRule[],
  draft: Draft,
  plan: Plan,
  texts: readonly CheckedText[],
  onRuleError: (rule: string, error: unknown) => void,
): Map<number, Finding[]> {
  const notesOf = new Map<string, Noted<unknown>[]>(
    rules.filter((rule) => rule.checkDocument).map((rule) => [rule.id, []]),
  );
  texts.forEach(({ notes }, block) => {
    for (const { rule, note } of notes) notesOf.get(rule)!.push({ block, note });
  });

  const context: DocumentContext = { draft, plan, readings: texts.map((text) => text.reading) };
  const findings = new Map<number, Finding[]>();
  for (const rule of rules) {
    if (!rule.checkDocument) continue;
    try {
      rule.checkDocument(context, notesOf.get(rule.id)!, (index, problem) => {
        const finding = bind(rule.id, problem, draft.blocks[index]!, draft.blocks);
        const others = findings.get(index);
        if (others) others.push(finding);
        else findings.set(index, [finding]);
      });
    } catch (error) {
      onRuleError(rule.id, error);
    }
  }
  return findings;
}
