import { compile } from '../knowledge/matcher.ts';
import { readBlock } from './read-block.ts';
import type { AnyRule, BlockContext, Hit, Problem } from './rule.ts';

/** A problem and the rule that reported it. */
export interface RuleProblem extends Problem {
  rule: string;
}

/** What all rules say of one text. */
export interface CheckedText {
  problems: readonly RuleProblem[];
  /** What rules noted down for their document part. */
  notes: readonly { rule: string; note: unknown }[];
}

export interface TextChecker {
  check(text: string, year: number | undefined): CheckedText;
}

interface Listener {
  rule: AnyRule;
  /** The rule's; kept beside it, as rules are objects of many shapes, in which it would have to be looked for. */
  check: NonNullable<AnyRule['check']>;
  /** Whether it is asked about every text, found or not. */
  always: boolean;
  hits: Hit<unknown>[];
  /** The text in which something of its was found last, by the number of the check. */
  found: number;
}

const NO_HITS: Hit<unknown>[] = [];
const NONE: readonly never[] = [];
const NOTHING: CheckedText = { problems: NONE, notes: NONE };
/** The entry of a text that a rule only needs to stand there. */
const NEEDED = Symbol();

/**
 * Runs rules over texts, one text at a time: a single matching pass finds the terms of all of them, then each rule
 * sees its own hits. `onRuleError` hears of a rule that threw; what it had reported for that text is left out.
 */
export function createTextChecker(
  rules: readonly AnyRule[],
  onRuleError: (rule: string, error: unknown) => void,
): TextChecker {
  const listeners = rules
    .filter((rule) => rule.check)
    .map(
      (rule): Listener => ({
        rule,
        check: rule.check!.bind(rule),
        always: !rule.terms && !rule.needs,
        hits: NO_HITS,
        found: 0,
      }),
    );
  const guesses = new Set(rules.filter((rule) => rule.yields).map((rule) => rule.id));
  const terms: string[] = [];
  const owners: Listener[] = [];
  const entries: unknown[] = [];
  const add = (listener: Listener, term: string, entry: unknown) => {
    terms.push(term);
    owners.push(listener);
    entries.push(entry);
  };
  for (const listener of listeners) {
    for (const [term, entry] of listener.rule.terms ?? []) add(listener, term, entry);
    for (const term of listener.rule.needs ?? []) add(listener, term, NEEDED);
  }
  const matcher = compile(terms);
  const lengths = Int32Array.from(terms, (term) => term.length);
  let checks = 0;

  function find(text: string) {
    const { count, terms: numbers, starts } = matcher.find(text);
    for (let index = 0; index < count; index++) {
      const term = numbers[index]!;
      const owner = owners[term]!;
      if (owner.found !== checks) {
        owner.found = checks;
        owner.hits = NO_HITS;
      }
      const entry = entries[term];
      if (entry === NEEDED) continue;
      const start = starts[index]!;
      const hit = { start, end: start + lengths[term]!, entry };
      // Nearly always there is one: a list of one takes less room than one that has begun to grow.
      if (owner.hits === NO_HITS) owner.hits = [hit];
      else owner.hits.push(hit);
    }
  }

  let rule: AnyRule;
  // Made when the first of them comes: most texts have no problem.
  let problems: RuleProblem[] | undefined;
  let notes: { rule: string; note: unknown }[] | undefined;
  const forget = (from: number) => {
    if (problems) problems.length = from;
  };
  const say = {
    report: (problem: Problem) => {
      problems ??= [];
      problems.push({ ...problem, rule: rule.id });
    },
    note: (note: unknown) => {
      notes ??= [];
      notes.push({ rule: rule.id, note });
    },
  };

  return {
    check(text, year) {
      const { marks, titles, first, last } = readBlock(text);
      if (first === last) return NOTHING;
      problems = undefined;
      notes = undefined;
      checks++;
      find(text);
      const block: BlockContext = { text, marks, titles, first, last, year };
      for (const listener of listeners) {
        const found = listener.found === checks;
        if (!found && !listener.always) continue;
        rule = listener.rule;
        const before = countOf(problems);
        try {
          listener.check(block, found ? listener.hits : NO_HITS, say);
        } catch (error) {
          forget(before);
          onRuleError(rule.id, error);
        }
      }
      if (!problems && !notes) return NOTHING;
      return { problems: problems ? withoutEchoes(problems, guesses) : NONE, notes: notes ?? NONE };
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

function countOf(problems: readonly RuleProblem[] | undefined): number {
  return problems ? problems.length : 0;
}
