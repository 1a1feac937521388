import { type Binder, createBinder } from './binder.ts';
import type { CheckedText } from './check-text.ts';
import type { Finding } from './finding.ts';
import { type Notebook, notebook } from './notebook.ts';
import type { AnyRule, DocumentContext, Noted } from './rule.ts';
import { sameHeadings, sameOutline } from './same-outline.ts';

export interface DocumentChecker {
  /** The findings of all rules' document part, by block. `texts[i]` is what the block part said of block i. */
  check(document: DocumentContext, texts: readonly CheckedText[]): readonly (readonly Finding[] | undefined)[];
}

/** What a rule has said, and where. */
interface Memory {
  findings: ReadonlyMap<number, Finding[]>;
  /** Ids of the blocks that a finding stands in or a fix reaches into. */
  touched: ReadonlySet<string>;
}

/** What most rules say of most documents. */
const SILENCE: Memory = { findings: new Map(), touched: new Set() };

/**
 * Runs the document part of rules over what their block part noted. A rule whose notes are the same as last time, in
 * a document of the same outline, is not asked again unless a block changed in which it had found something, or a
 * heading says something else that the rule looks at.
 */
export function createDocumentChecker(
  rules: readonly AnyRule[],
  onRuleError: (rule: string, error: unknown) => void,
): DocumentChecker {
  const documentRules = rules.filter((rule) => rule.checkDocument);
  const notes: Notebook = notebook(documentRules.map(({ id }) => id));
  const binders = new Map(documentRules.map((rule) => [rule, createBinder(rule.id)]));
  const memories = new Map<AnyRule, Memory>();
  let last: DocumentContext | undefined;

  return {
    check(document, texts) {
      const renewed = notes.update(texts);
      const changed = last && sameOutline(last.plan, document.plan) ? changedBlocks(last, document) : undefined;
      const reworded = changed && !sameHeadings(last!.plan, document.plan);
      last = document;

      const all: (Finding[] | undefined)[] = new Array(texts.length).fill(undefined);
      for (const rule of documentRules) {
        let memory = memories.get(rule);
        if (
          rule.always ||
          !memory ||
          !changed ||
          (reworded && rule.headed) ||
          renewed.has(rule.id) ||
          changed.some((id) => memory!.touched.has(id))
        ) {
          memory = run(rule, binders.get(rule)!, document, notes.of(rule.id), onRuleError);
          memories.set(rule, memory);
        }
        if (memory === SILENCE) continue;
        for (const [block, findings] of memory.findings) {
          const others = all[block];
          if (others) others.push(...findings);
          else all[block] = [...findings];
        }
      }
      return all;
    },
  };
}

function run(
  rule: AnyRule,
  binder: Binder,
  document: DocumentContext,
  notes: readonly Noted<unknown>[],
  onRuleError: (rule: string, error: unknown) => void,
): Memory {
  const { blocks } = document.draft;
  let said: { findings: Map<number, Finding[]>; touched: Set<string> } | undefined;
  try {
    rule.checkDocument!(document, notes, (index, problem) => {
      said ??= { findings: new Map(), touched: new Set() };
      const { findings, touched } = said;
      const finding = binder(problem, index, blocks);
      touched.add(finding.block);
      for (const fix of finding.fixes) for (const edit of fix.edits) touched.add(edit.block);
      const others = findings.get(index);
      if (others) others.push(finding);
      else findings.set(index, [finding]);
    });
  } catch (error) {
    onRuleError(rule.id, error);
    return SILENCE;
  }
  return said ?? SILENCE;
}

/** Ids of the blocks that are not the very objects of last time; undefined where blocks came, went or moved. */
function changedBlocks(before: DocumentContext, now: DocumentContext): string[] | undefined {
  const old = before.draft.blocks;
  const { blocks } = now.draft;
  if (old.length !== blocks.length) return undefined;
  const changed: string[] = [];
  for (let index = 0; index < blocks.length; index++) {
    if (blocks[index] === old[index]) continue;
    if (blocks[index]!.id !== old[index]!.id) return undefined;
    changed.push(blocks[index]!.id);
  }
  return changed;
}
