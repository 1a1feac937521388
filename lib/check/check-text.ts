import { listenFor } from './listening.ts';
import { BlockReading } from './read-block.ts';
import type { AnyRule, Problem } from './rule.ts';

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
 * Runs rules over texts, one rule at a time, as the code and tables of each are then at hand for all its texts: each rule
 * sees its own hits of the texts in which it has something to look at. `onRuleError` hears of a rule that threw; what it
 * had reported for that text is left out. `usual` are texts like those to come.
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
  const { page, hear, counts, places, hitsIn } = listenFor(judging, usual);

  let id: string;
  let place: number;
  let said: (Said | undefined)[];
  // Made when the first of them comes: most texts have no problem.
  const here = (): Said => {
    let text = said[place];
    if (!text) {
      text = { problems: undefined, notes: undefined };
      said[place] = text;
    }
    return text;
  };
  const say = {
    report: (problem: Problem) => {
      const text = here();
      text.problems = withOne(text.problems, { ...problem, rule: id });
    },
    note: (note: unknown) => {
      const text = here();
      text.notes = withOne(text.notes, { rule: id, note });
    },
  };

  /** Asks a rule about all texts in which it has something to look at. */
  function ask(rule: number, readings: (BlockReading | undefined)[], texts: readonly string[], year?: number): void {
    const check = checks[rule]!;
    id = judging[rule]!.id;
    const asked = places[rule]!;
    for (let index = 0; index < counts[rule]!; index++) {
      place = asked[index]!;
      const before = said[place]?.problems?.length ?? 0;
      let block = readings[place];
      if (!block) {
        block = new BlockReading(texts[place]!, page, place, year);
        readings[place] = block;
      }
      try {
        check(block, hitsIn(place, rule), say);
      } catch (error) {
        const problems = said[place]?.problems;
        if (problems) problems.length = before;
        onRuleError(id, error);
      }
    }
  }

  /** Judges the texts of one page. */
  function judge(texts: readonly string[], year: number | undefined): CheckedText[] {
    hear(texts);
    said = new Array(texts.length).fill(undefined);
    const readings: (BlockReading | undefined)[] = new Array(texts.length).fill(undefined);
    for (let rule = 0; rule < judging.length; rule++) if (counts[rule]! > 0) ask(rule, readings, texts, year);
    return said.map((text) => (text ? checkedText(text, guesses) : NOTHING));
  }

  return {
    check(texts, year) {
      if (texts.length <= AT_ONCE) return judge(texts, year);
      const checked: CheckedText[] = [];
      for (let from = 0; from < texts.length; from += AT_ONCE)
        checked.push(...judge(texts.slice(from, from + AT_ONCE), year));
      return checked;
    },
  };
}

/** What has been said of a text so far. */
interface Said {
  problems: RuleProblem[] | undefined;
  notes: { rule: string; note: unknown }[] | undefined;
}

function checkedText({ problems, notes }: Said, guesses: ReadonlySet<string>): CheckedText {
  return { problems: problems ? withoutEchoes(problems, guesses) : NONE, notes: notes ?? NONE };
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
