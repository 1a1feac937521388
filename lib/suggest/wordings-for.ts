import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Wording } from '../knowledge/schema/wording.ts';
import { kindChain } from '../plan/resolve-kind.ts';

/** The paragraphs of each wording that suits a kind of plan; those written for it, or for a broader kind, come first. */
export function wordingsFor(wordings: readonly Wording[], kind: string, knowledge: Knowledge): string[][] {
  const nearest = kindChain(kind, knowledge.kinds)
    .map(({ id }) => id)
    .reverse();
  const distance = ({ kinds }: Wording) => {
    if (!kinds) return nearest.length;
    const found = nearest.findIndex((id) => kinds.includes(id));
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  return wordings
    .filter((wording) => Number.isFinite(distance(wording)))
    .sort((a, b) => distance(a) - distance(b))
    .map(({ text }) => text);
}
