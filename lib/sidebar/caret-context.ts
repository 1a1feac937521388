import type { Analysis } from '../check/analysis.ts';
import type { Draft } from '../draft/draft.ts';
import type { Spot } from '../snippets/fit-fragment.ts';
import type { SnippetInput } from '../snippets/snippet.ts';
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

/** The kind of plan, the section with the caret and the standard item that its paragraph shows. */
export function servesAt({ draft, analysis, caret }: CaretContext): Pick<SnippetInput, 'kind' | 'section' | 'item'> {
  if (!draft || !analysis || !caret) return {};
  const { kind, sections, items } = analysis.plan;
  const order = new Map(draft.blocks.map(({ id }, index) => [id, index]));
  const at = order.get(caret.block) ?? -1;
  const begins = (block: string | undefined) => order.get(block ?? '') ?? Number.POSITIVE_INFINITY;
  const section = sections
    .filter(({ block }) => begins(block) <= at)
    .sort((a, b) => begins(b.block) - begins(a.block))[0];
  const shown = items.filter(({ evidence }) => evidence?.block === caret.block);
  return {
    kind: kind.id,
    ...(section && { section: section.id }),
    ...(shown.length === 1 && { item: shown[0]!.id }),
  };
}

/** The text of the paragraph with the caret. */
export function paragraphAt({ draft, caret }: CaretContext): string {
  return draft?.blocks.find(({ id }) => id === caret?.block)?.text ?? '';
}
