import { type Analyser, createAnalyser } from '../../lib/check/engine.ts';
import type { RuleMaker } from '../../lib/check/rule.ts';
import { rules } from '../../lib/check/rules.ts';
import { spelling } from '../../lib/check/spelling/spelling.ts';
import { draftFromText } from '../../lib/draft/draft.ts';
import { readShippedKnowledge } from '../../scripts/check/read-shipped-knowledge.ts';
import { readShippedSpelling } from '../../scripts/check/read-shipped-spelling.ts';
import { timed } from './protocol.ts';

const knowledge = await readShippedKnowledge();

/** An analyser that has read nothing yet. */
export function freshAnalyser(used?: readonly RuleMaker[]): Analyser {
  return createAnalyser(knowledge, { rules: used });
}

// They are the same for all texts, as in the sidebar; the paragraphs are not, so they have nothing to remember.
const analyser = freshAnalyser();
const speller = freshAnalyser([...rules, spelling(await readShippedSpelling())]);

/** Milliseconds a full check takes, as a linter does it: from the plain text to all findings. */
export function fullCheck(text: string): number {
  return timed(() => analyser.check(draftFromText(text)));
}

/** The same with the layer that guesses at typos which are in no list. */
export function fullCheckWithSpelling(text: string): number {
  return timed(() => speller.check(draftFromText(text)));
}

/** Milliseconds it takes to get all that the sidebar shows: outline, kind, standard items, schedule, suggestions, too. */
export function fullAnalysis(text: string): number {
  return timed(() => analyser.analyse(draftFromText(text)));
}
