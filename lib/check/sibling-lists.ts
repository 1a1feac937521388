import { type Marker, readMarker } from '../plan/outline/read-marker.ts';
import type { DocumentContext } from './rule.ts';

/** A numbered paragraph in its list. */
export interface Numbered {
  block: number;
  marker: Marker;
}

/** Paragraphs numbered in one style under one heading, in reading order. */
export interface SiblingList {
  style: Marker['style'];
  level: number;
  entries: Numbered[];
  /** The last number of the list of this style before it, where that one ended under another heading; else 0. */
  continues: number;
}

const known = new WeakMap<DocumentContext, SiblingList[]>();

/**
 * The document's numbered lists. A list ends where a shallower number comes, and where counting starts again at 1.
 * Computed once a document, however many rules ask.
 */
export function siblingLists(document: DocumentContext): SiblingList[] {
  let lists = known.get(document);
  if (!lists) {
    lists = readLists(document);
    known.set(document, lists);
  }
  return lists;
}

function readLists({ draft, entries }: DocumentContext): SiblingList[] {
  const lists: SiblingList[] = [];
  const open = new Map<Marker['style'], SiblingList>();
  const last = new Map<Marker['style'], number>();
  draft.blocks.forEach(({ id, text }, block) => {
    const marker = entries.get(id)?.marker ? readMarker(text) : undefined;
    if (!marker || marker.number === 0) return;
    const rank = rankOf(marker);
    for (const [style, list] of open) if (rankOf(list.entries[0]!.marker) > rank) open.delete(style);
    let list = open.get(marker.style);
    const restarts = list && marker.number === 1 && list.entries.at(-1)!.marker.number !== 1;
    if (!list || restarts) {
      const continues = restarts ? 0 : (last.get(marker.style) ?? 0);
      list = { style: marker.style, level: marker.level, entries: [], continues };
      lists.push(list);
      open.set(marker.style, list);
    }
    list.entries.push({ block, marker });
    last.set(marker.style, marker.number);
  });
  return lists;
}

/** Styles of one level nest too: 1. holds 1), （1） holds ①. */
function rankOf({ level, style }: Marker): number {
  return level + (style === 'half-bracket' || style === 'circle' || style === 'letter' ? 0.5 : 0);
}
