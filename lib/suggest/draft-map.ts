import type { Block, Draft, Place } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { OutlineEntry, Plan } from '../plan/plan.ts';
import { topLevel } from '../plan/plan-sections.ts';
import { resolveKind } from '../plan/resolve-kind.ts';

/** A draft with its outline on it, which is what places are found on. */
export interface DraftMap {
  draft: Draft;
  outline: readonly OutlineEntry[];
  /** The level of the outermost entries; 1 where there are none. */
  top: number;
  /** The first marker of the outermost headings where the draft has none. */
  numbering: string;
  /** Which section is the title or the signature. */
  roleOf(section: string): 'title' | 'signature' | undefined;
  /** Index of the first block of the signature; the number of blocks where there is none. */
  end: number;
  indexOf(block: string): number;
  /** The last block that isn't blank among `[from, to)`; undefined where all are. */
  lastText(from: number, to: number): Block | undefined;
  /** Index of the first block behind the section whose heading is this entry, never reaching into the signature. */
  endOf(entry: OutlineEntry): number;
  /** The place behind all blocks before an index. */
  placeBefore(index: number): Place;
}

export function mapDraft(draft: Draft, plan: Plan, knowledge: Knowledge): DraftMap {
  const { blocks } = draft;
  const { outline } = plan;
  const indexes = new Map(blocks.map(({ id }, index) => [id, index]));
  const indexOf = (block: string) => indexes.get(block) ?? -1;
  const roles = new Map(knowledge.sections.map(({ id, role }) => [id, role]));
  const signature = plan.sections.find(({ id }) => roles.get(id) === 'signature')?.block;
  const end = signature === undefined ? blocks.length : indexOf(signature);
  const ends = sectionEnds(outline, indexOf, end);
  const lastText = (from: number, to: number) => blocks.slice(from, to).findLast(({ text }) => text.trim() !== '');

  return {
    draft,
    outline,
    numbering: resolveKind(plan.kind.id, knowledge.kinds).numbering,
    roleOf: (section) => roles.get(section),
    top: outline.length ? topLevel(outline) : 1,
    end,
    indexOf,
    lastText,
    endOf: (entry) => ends.get(entry)!,
    placeBefore(index) {
      const last = lastText(0, index);
      if (last) return { after: last.id };
      const first = blocks[index];
      return first && blocks.some(({ text }) => text.trim()) ? { before: first.id } : 'end';
    },
  };
}

/** Index of the first block behind each entry's section: the next entry of its level or a higher one, or the end. */
function sectionEnds(
  outline: readonly OutlineEntry[],
  indexOf: (block: string) => number,
  end: number,
): Map<OutlineEntry, number> {
  const ends = new Map<OutlineEntry, number>();
  const open: OutlineEntry[] = [];
  for (const entry of outline) {
    while (open.length && open.at(-1)!.level >= entry.level) ends.set(open.pop()!, Math.min(indexOf(entry.block), end));
    open.push(entry);
  }
  for (const entry of open) ends.set(entry, end);
  return ends;
}
