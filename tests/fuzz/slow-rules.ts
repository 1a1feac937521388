import { createAnalyser } from '../../lib/check/engine.ts';
import type { AnyRule, RuleMaker } from '../../lib/check/rule.ts';
import { rules } from '../../lib/check/rules.ts';
import { draftFromText } from '../../lib/draft/draft.ts';
import type { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { troubledTexts } from './drafts.ts';
import { hostileKnowledge } from './hostile-packs.ts';

const LIMIT = 50;
const LENGTH = 10_000;

/**
 * Runs every rule over texts made to be slow, with the packs given and with hostile ones added, and says which rule
 * took over 50 ms of the processor's time on which text: that others use the machine is no fault of the rule. What is
 * over the limit is measured twice more and its best time counts, as a text may be the first to have code compiled.
 */
export function findSlowRules(knowledge: Knowledge): string[] {
  const complaints: string[] = [];
  for (const [packs, known] of [
    ['shipped packs', knowledge],
    ['hostile packs', hostileKnowledge(knowledge)],
  ] as const) {
    const spent = new Map<string, number>();
    const analyser = createAnalyser(known, { rules: rules.map((make) => clocked(make, spent)) });
    const measure = (text: string) => {
      spent.clear();
      const start = ownTime();
      analyser.analyse(draftFromText(text));
      const all = ownTime() - start;
      spent.set('(everything else)', all - [...spent.values()].reduce((sum, time) => sum + time, 0));
      return new Map(spent);
    };
    for (const [what, text] of troubledTexts(LENGTH)) {
      let least = measure(text);
      for (let again = 0; again < 2 && [...least.values()].some((time) => time > LIMIT); again++) {
        // A text that was read before is remembered, so each time it is another one.
        const next = measure(`${again}${text.slice(1)}`);
        least = new Map([...least].map(([rule, time]) => [rule, Math.min(time, next.get(rule) ?? 0)]));
      }
      for (const [rule, time] of least) {
        if (time > LIMIT) complaints.push(`${rule}: ${time.toFixed(0)} ms on ${LENGTH} characters, ${what} (${packs})`);
      }
    }
  }
  return complaints;
}

/** The rule, adding the time it takes to `spent`. */
function clocked(make: RuleMaker, spent: Map<string, number>): RuleMaker {
  return (knowledge) => {
    const rule = make(knowledge);
    const wrap = <A extends unknown[]>(work: ((...args: A) => void) | undefined) =>
      work &&
      ((...args: A) => {
        const start = ownTime();
        try {
          work.apply(rule, args);
        } finally {
          spent.set(rule.id, (spent.get(rule.id) ?? 0) + ownTime() - start);
        }
      });
    return { ...rule, check: wrap(rule.check), checkDocument: wrap(rule.checkDocument) } as AnyRule;
  };
}

/** Milliseconds that the processor has worked for this thread. */
function ownTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
