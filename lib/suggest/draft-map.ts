import type { Block, Draft, Place } from '../draft/draft.ts';
import { countBefore } from '../knowledge/count-before.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { positionsOf } from '../plan/outline/positions-of.ts';
import type { OutlineEntry, Plan } from '../plan/plan.ts';
import { topLevel } from '../plan/plan-sections.ts';
import { resolveKind } from '../plan/resolve-kind.ts';
import { firstMarker } from './next-marker.ts';

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
  /** The outermost entries. */
  peers: readonly OutlineEntry[];
  /** The first marker of the level right under them, as the draft numbers it. */
  secondMarker: string;
  indexOf(block: string): number;
  /** The entries whose blocks lie among `[from, to)`. */
  entriesIn(from: number, to: number): readonly OutlineEntry[];
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
  let indexes: ReadonlyMap<string, number> | undefined;
  const indexOf = (block: string) => {
    indexes ??= indexesOf(blocks);
    return indexes.get(block) ?? -1;
  };
  const roles = new Map(knowledge.sections.map(({ id, role }) => [id, role]));
  const signature = plan.sections.find(({ id }) => roles.get(id) === 'signature')?.block;
  const end = signature === undefined ? blocks.length : indexOf(signature);
  const top = outline.length ? topLevel(outline) : 1;
  const positions = positionsOf(outline, blocks);
  let ends: Map<OutlineEntry, number> | undefined;
  const lastText = (from: number, to: number) => {
    for (let index = to - 1; index >= from; index--) if (blocks[index]!.text.trim() !== '') return blocks[index];
    return undefined;
  };

  return {
    draft,
    outline,
    numbering: resolveKind(plan.kind.id, knowledge.kinds).numbering,
    roleOf: (section) => roles.get(section),
    top,
    end,
    indexOf,
    lastText,
    peers: outline.filter(({ level }) => level === top),
    get secondMarker() {
      return secondMarker(outline, top);
    },
    entriesIn: (from, to) => outline.slice(firstAt(positions, from), firstAt(positions, to)),
    endOf(entry) {
      ends ??= sectionEnds(outline, positions, end);
      return ends.get(entry)!;
    },
    placeBefore(index) {
      const last = lastText(0, index);
      if (last) return { after: last.id };
      const first = blocks[index];
      return first && blocks.some(({ text }) => text.trim()) ? { before: first.id } : 'end';
    },
  };
}

/** The index of each block by its id: made once for as long as the same blocks stand in the same order. */
function indexesOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const { blocks: old } = known;
  const isSame = old.length === blocks.length && blocks.every(({ id }, at) => id === old[at]!.id);
  const indexes = isSame ? known.indexes : new Map(blocks.map(({ id }, index) => [id, index]));
  known = { blocks, indexes };
  return indexes;
}

let known: { blocks: readonly Block[]; indexes: ReadonlyMap<string, number> } = { blocks: [], indexes: new Map() };

/** Index of the first block behind each entry's section: the next entry of its level or a higher one, or the end. */
function sectionEnds(
  outline: readonly OutlineEntry[],
  positions: readonly number[],
  end: number,
): Map<OutlineEntry, number> {
  const ends = new Map<OutlineEntry, number>();
  const open: OutlineEntry[] = [];
  outline.forEach((entry, at) => {
    while (open.length && open.at(-1)!.level >= entry.level) ends.set(open.pop()!, Math.min(positions[at]!, end));
    open.push(entry);
  });
  for (const entry of open) ends.set(entry, end);
  return ends;
}

function secondMarker(outline: readonly OutlineEntry[], top: number): string {
  const inner = outline.filter(({ level, marker }) => level > top && /[\p{L}\p{N}]/u.test(marker));
  const second = inner.reduce((least, { level }) => Math.min(least, level), 5);
  const sample = inner.find(({ level }) => level === second);
  return (sample && firstMarker(sample.marker)) || (top >= 3 ? '（1）' : '（一）');
}

/** The first index whose position is not before `position`; positions ascend. */
function firstAt(positions: readonly number[], position: number): number {
  return countBefore(positions, (one) => one < position);
}
