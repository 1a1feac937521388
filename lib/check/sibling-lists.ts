import type { Block } from '../draft/draft.ts';
import { firstOf } from '../knowledge/text-codes.ts';
import type { Marker } from '../plan/outline/read-marker.ts';
import type { DocumentContext } from './rule.ts';

/** A numbered paragraph in its list. */
export interface Numbered {
  block: number;
  marker: Marker;
  /** The number before it, whose style is its neighbours', where it is written in another. */
  misfit?: Marker;
}

/** Paragraphs numbered in one style under one heading, in reading order. */
export interface SiblingList {
  style: Marker['style'];
  level: number;
  entries: Numbered[];
  /** The outermost heading it stands under: its number, its block, and the block at which the next one begins. */
  part?: Part;
  /** The last number of the list of this style before it, where that one ended under another heading; else 0. */
  continues: number;
}

export interface Part {
  number: number;
  from: number;
  until: number;
}

/** A class, not a literal: see Paragraph. */
class NumberedBlock implements Numbered {
  readonly block: number;
  readonly marker: Marker;

  constructor(block: number, marker: Marker) {
    this.block = block;
    this.marker = marker;
  }
}

class ListOf implements SiblingList {
  readonly style: Marker['style'];
  readonly level: number;
  readonly entries: Numbered[];
  declare readonly part?: Part;
  readonly continues: number;

  constructor(first: Numbered, continues: number, part: Part | undefined) {
    this.style = first.marker.style;
    this.level = first.marker.level;
    // No literal, either.
    this.entries = Array.of(first);
    this.continues = continues;
    if (part) this.part = part;
  }
}

/** What was read last. No weak map: one keeps what it holds alive until the next full collection. */
let known: { document: DocumentContext; lists: SiblingList[] } | undefined;

/**
 * The document's numbered lists. A list ends where a shallower number comes, and where counting starts again at 1.
 * Computed once a document, however many rules ask.
 */
export function siblingLists(document: DocumentContext): SiblingList[] {
  if (known?.document !== document) known = { document, lists: readLists(document) };
  return known.lists;
}

function readLists({ draft, entryAt, markerAt }: DocumentContext): SiblingList[] {
  const numbered: Numbered[] = [];
  for (let block = 0; block < draft.blocks.length; block++) {
    // 将第三条修改为： and several paragraphs in quotes: what is numbered there is another text's.
    const close = lastOfQuotation(draft.blocks, block);
    if (close > block) {
      block = close;
      continue;
    }
    const marker = entryAt(block)?.marker ? markerAt(block) : undefined;
    if (marker && marker.number !== 0) numbered.push(new NumberedBlock(block, marker));
  }

  const lists: SiblingList[] = [];
  /** The few that may go on, one of a style. */
  const open: SiblingList[] = [];
  /** The number that each style came to. */
  const last = new Map<Marker['style'], number>();
  let part: Part | undefined;
  /** No open list is deeper. */
  let deepest = 0;
  for (let index = 0; index < numbered.length; index++) {
    const entry = numbered[index]!;
    const { marker } = entry;
    const { style } = marker;
    const misfit = otherStyleMeant(numbered, index, last);
    if (misfit) {
      const meant = placeOf(misfit.style, open);
      if (meant >= 0) open[meant]!.entries.push({ ...entry, misfit });
      last.set(misfit.style, marker.number);
      continue;
    }
    const rank = rankOf(marker);
    if (marker.level === 1) {
      if (part) part.until = entry.block;
      part = { number: marker.number, from: entry.block, until: draft.blocks.length };
    }
    for (let at = rank < deepest ? open.length - 1 : -1; at >= 0; at--) {
      if (rankOf(open[at]!.entries[0]!.marker) > rank) open.splice(at, 1);
    }
    deepest = rank;
    const place = placeOf(style, open);
    const restarts = place >= 0 && marker.number === 1 && open[place]!.entries.at(-1)!.marker.number !== 1;
    if (place < 0 || restarts) {
      const list = new ListOf(entry, restarts ? 0 : (last.get(style) ?? 0), marker.level > 1 ? part : undefined);
      lists.push(list);
      open[restarts ? place : open.length] = list;
    } else open[place]!.entries.push(entry);
    last.set(style, marker.number);
  }
  return lists;
}

/** Where the list of a style is among these; -1 where there is none. */
function placeOf(style: Marker['style'], lists: readonly SiblingList[]): number {
  for (let place = 0; place < lists.length; place++) if (lists[place]!.style === style) return place;
  return -1;
}

/**
 * 四、 between （三） and （五） is meant to be （四）, （4） behind 3、 at the end of a list 4、, 五、 behind （四） where no other
 * part is numbered so （五）: the number before it; undefined where it may stand as it is. `last` are the numbers that each style came to.
 */
function otherStyleMeant(
  numbered: readonly Numbered[],
  index: number,
  last: ReadonlyMap<Marker['style'], number>,
): Marker | undefined {
  const { marker } = numbered[index]!;
  const before = numbered[index - 1]?.marker;
  const behind = numbered[index + 1]?.marker;
  const between =
    before &&
    behind &&
    before.style === behind.style &&
    before.number === marker.number - 1 &&
    behind.number === marker.number + 1;
  if (between) return before.style !== marker.style ? before : undefined;
  const ends =
    before &&
    marker.number > 2 &&
    before.number === marker.number - 1 &&
    before.style !== marker.style &&
    (rankOf(marker) > rankOf(before)
      ? numbered[index - 2]?.marker.style === before.style
      : rankOf(marker) < rankOf(before) && !last.has(marker.style)) &&
    last.get(marker.style) !== before.number &&
    (!behind || (behind.style !== marker.style && rankOf(behind) < rankOf(before)));
  return ends ? before : undefined;
}

/** No quotation has more paragraphs. */
const LONGEST_QUOTATION = 60;
/** “ */
const OPENING = 0x201c;
const COLON_AT_END = /：\s*$/;

/** The index of the paragraph that closes a quotation of several, which begins at `first` behind a colon; -1 where none does. */
function lastOfQuotation(blocks: readonly Block[], first: number): number {
  const { text } = blocks[first]!;
  if (text.charCodeAt(firstOf(text)) !== OPENING || first === 0 || text.includes('”')) return -1;
  if (!COLON_AT_END.test(blocks[first - 1]!.text.slice(-4))) return -1;
  for (let at = first + 1; at < blocks.length && at <= first + LONGEST_QUOTATION; at++)
    if (/[。；！？]”\s*$/.test(blocks[at]!.text.slice(-4))) return at;
  return -1;
}

/** Between 一、 and （一）. */
const [SECTION, ARTICLE] = [1.25, 1.5];
const INNER: ReadonlySet<Marker['style']> = new Set(['half-bracket', 'circle', 'letter', 'point-point']);

/** Styles of one level nest too: 1. holds 1), （1） holds ①. What the articles of a set of rules hold ends with each. */
function rankOf({ level, style }: Marker): number {
  if (style === 'article') return ARTICLE;
  if (style === 'section') return SECTION;
  return level + (INNER.has(style) ? 0.5 : 0);
}
