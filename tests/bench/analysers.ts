import { type Analyser, createAnalyser } from '../../lib/check/engine.ts';
import { draftFromText } from '../../lib/draft/draft.ts';
import { readShippedKnowledge } from '../../scripts/check/read-shipped-knowledge.ts';
import { timed } from './protocol.ts';

const knowledge = await readShippedKnowledge();

/** An analyser that has read nothing yet. */
export function freshAnalyser(): Analyser {
  return createAnalyser(knowledge);
}

const analyser = freshAnalyser();

/**
 * Milliseconds a full check takes: from the plain text to findings, outline, items and suggestions. The analyser is
 * the same for all texts, as it is in the sidebar; the paragraphs are not, so it has nothing to remember.
 */
export function fullCheck(text: string): number {
  return timed(() => analyser.analyse(draftFromText(text)));
}
