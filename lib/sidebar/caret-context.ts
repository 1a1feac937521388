import type { Analysis } from '../check/analysis.ts';
import type { Draft } from '../draft/draft.ts';
import { type Serves, servesAt } from '../plan/serves-at.ts';
import type { Spot } from '../snippets/fit-fragment.ts';
import type { Caret } from './session.ts';

/** What the caret is at, as far as snippets care. */
export interface CaretContext {
  draft: Draft | null;
  analysis: Analysis | null;
  caret: Caret | null;
}

/** The stretch that an insertion at the caret replaces; null where the caret is nowhere or over several paragraphs. */
export function spotOf({ caret }: CaretContext): Spot | null {
  if (!caret || caret.selected.includes('\n')) return null;
  return { block: caret.block, start: caret.offset - caret.selected.length, end: caret.offset };
}

/** What a text at the caret serves; nothing where the caret is nowhere. */
export function servesHere({ draft, analysis, caret }: CaretContext): Partial<Serves> {
  return draft && analysis && caret ? servesAt(analysis.plan, draft.blocks, caret.block) : {};
}

/** The text of the paragraph with the caret. */
export function paragraphAt({ draft, caret }: CaretContext): string {
  return draft?.blocks.find(({ id }) => id === caret?.block)?.text ?? '';
}
