import { listenFor } from './listening.ts';
import { BlockReading } from './read-block.ts';
import type { AnyRule, BlockContext, Problem } from './rule.ts';

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
  /** What the rules say of each of these texts. */
  check(texts: readonly string[], year: number | undefined): CheckedText[];
}

const NONE: readonly never[] = [];
/** What is said of most texts. */
export const NOTHING: CheckedText = { problems: NONE, notes: NONE };

/**
 * Runs rules over texts, one text at a time: each rule that has something to look at sees its own hits. `onRuleError`
 * hears of a rule that threw; what it had reported for that text is left out. `usual` are texts like those to come.
 */
export function createTextChecker(
  rules: readonly AnyRule[],
  onRuleError: (rule: string, error: unknown) => void,
  usual: readonly string[],
): TextChecker {
  const judging = rules.filter((rule) => rule.check);
  // Beside the rules, as rules are objects of many shapes, in which it would have to be looked for.
  const checks = judging.map((rule) => rule.check!.bind(rule));
  const guesses = new Set(rules.filter((rule) => rule.yields).map((rule) => rule.id));
  const { page, asked, hear, listen, hitsOf } = listenFor(judging, usual);

  let id: string;
  // Made when the first of them comes: most texts have no problem.
  let problems: RuleProblem[] | undefined;
  let notes: { rule: string; note: unknown }[] | undefined;
  const forget = (from: number) => {
    if (problems) problems.length = from;
  };
  const say = {
    report: (problem: Problem) => {
      problems = withOne(problems, { ...problem, rule: id });
    },
    note: (note: unknown) => {
      notes = withOne(notes, { rule: id, note });
    },
  };

  function judge(text: string, place: number, year: number | undefined): CheckedText {
    if (page.firsts[place] === page.lasts[place]) return NOTHING;
    const count = listen(place);
    if (count === 0) return NOTHING;
    problems = undefined;
    notes = undefined;
    const block: BlockContext = new BlockReading(text, page, place, year);
    for (let index = 0; index < count; index++) {
      const rule = asked[index]!;
      id = judging[rule]!.id;
      const before = countOf(problems);
      try {
        checks[rule]!(block, hitsOf(rule), say);
      } catch (error) {
        forget(before);
        onRuleError(id, error);
      }
    }
    if (!problems && !notes) return NOTHING;
    return { problems: problems ? withoutEchoes(problems, guesses) : NONE, notes: notes ?? NONE };
  }

  return {
    check(texts, year) {
      const checked: CheckedText[] = [];
      for (let from = 0; from < texts.length; from += AT_ONCE) {
        const part = texts.slice(from, from + AT_ONCE);
        hear(part);
        for (let place = 0; place < part.length; place++) checked.push(judge(part[place]!, place, year));
      }
      return checked;
    },
  };
}

/** So many texts are searched before any is judged: what the search needs stays in the processor's caches meanwhile. */
const AT_ONCE = 4000;

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

/** Nearly always there is one: a list of one takes less room than one that has begun to grow. */
function withOne<One>(list: One[] | undefined, one: One): One[] {
  if (!list) return [one];
  list.push(one);
  return list;
}

function typeOf({ type, rule }: RuleProblem): string {
  return type ?? rule;
}

function countOf(problems: readonly RuleProblem[] | undefined): number {
  return problems ? problems.length : 0;
}
