import { compile } from '../knowledge/matcher.ts';
import { type BlockReading, readBlock } from './read-block.ts';
import type { AnyRule, BlockContext, Hit, Problem } from './rule.ts';

/** A problem and the rule that reported it. */
export interface RuleProblem extends Problem {
  rule: string;
}

/** What all rules say of one text. */
export interface CheckedText {
  reading: BlockReading;
  problems: readonly RuleProblem[];
  /** What rules noted down for their document part. */
  notes: readonly { rule: string; note: unknown }[];
}

export interface TextChecker {
  check(text: string, year: number | undefined, kind: string): CheckedText;
}

interface Listener {
  rule: AnyRule;
  hits: Hit<unknown>[];
}

/**
 * Runs rules over texts, one text at a time: a single matching pass finds the terms of all of them, then each rule
 * sees its own hits. `onRuleError` hears of a rule that threw; what it had reported for that text is left out.
 */
export function createTextChecker(
  rules: readonly AnyRule[],
  onRuleError: (rule: string, error: unknown) => void,
): TextChecker {
  const listeners: Listener[] = rules.filter((rule) => rule.check).map((rule) => ({ rule, hits: [] }));
  const guesses = new Set(rules.filter((rule) => rule.yields).map((rule) => rule.id));
  const terms: string[] = [];
  const owners: Listener[] = [];
  const entries: unknown[] = [];
  for (const listener of listeners) {
    for (const [term, entry] of listener.rule.terms ?? []) {
      terms.push(term);
      owners.push(listener);
      entries.push(entry);
    }
  }
  const matcher = compile(terms);

  return {
    check(text, year, kind) {
      const reading = readBlock(text);
      if (reading.first === reading.last) return { reading, problems: [], notes: [] };
      for (const listener of listeners) if (listener.hits.length) listener.hits = [];
      const found = matcher.find(text);
      for (let index = 0; index < found.count; index++) {
        const term = found.terms[index]!;
        const start = found.starts[index]!;
        owners[term]!.hits.push({ start, end: start + terms[term]!.length, entry: entries[term] });
      }
      const block: BlockContext = { ...reading, year, kind };
      const problems: RuleProblem[] = [];
      const notes: { rule: string; note: unknown }[] = [];
      let rule: AnyRule;
      const say = {
        report: (problem: Problem) => problems.push({ ...problem, rule: rule.id }),
        note: (note: unknown) => notes.push({ rule: rule.id, note }),
      };
      for (const listener of listeners) {
        rule = listener.rule;
        if (rule.terms && listener.hits.length === 0) continue;
        const before = problems.length;
        try {
          rule.check!(block, listener.hits, say);
        } catch (error) {
          problems.length = before;
          onRuleError(rule.id, error);
        }
      }
      return { reading, problems: withoutEchoes(problems, guesses), notes };
    },
  };
}

/**
 * Two rules that find the same defect in the same words are one finding: the earlier rule's. A rule that guesses is
 * heard only where no other has found anything.
 */
function withoutEchoes(problems: RuleProblem[], guesses: ReadonlySet<string>): RuleProblem[] {
  if (problems.length < 2) return problems;
  const rank = new Map(problems.map((problem, index) => [problem, index]));
  const byStart = problems.toSorted((a, b) => a.start - b.start);
  const echoes = new Set<RuleProblem>();
  byStart.forEach((one, index) => {
    for (let at = index + 1; at < byStart.length && byStart[at]!.start < one.end; at++) {
      const other = byStart[at]!;
      const [early, late] = rank.get(one)! < rank.get(other)! ? [one, other] : [other, one];
      if (typeOf(early) === typeOf(late)) echoes.add(late);
      else if (guesses.has(early.rule) !== guesses.has(late.rule)) echoes.add(guesses.has(early.rule) ? early : late);
    }
  });
  return echoes.size ? problems.filter((problem) => !echoes.has(problem)) : problems;
}

function typeOf({ type, rule }: RuleProblem): string {
  return type ?? rule;
}
