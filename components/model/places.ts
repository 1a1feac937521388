import type { Draft, Place } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { OutlineEntry, Plan } from '../../lib/plan/plan.ts';

/** Where blocks stand, said the way the draft numbers itself: 前言, 四（二）. */
export interface Places {
  /** Index of a block in the draft; -1 where it is not in it. */
  order(block: string): number;
  /** The short name of a block's place; empty for an unknown block. */
  label(block: string): string;
  text(block: string): string;
  /** Id of the first block that the test accepts. */
  first(test: (block: string, index: number, text: string) => boolean): string | undefined;
}

/** Reads the places off the outline, once an analysis. */
export function readPlaces(plan: Plan, draft: Draft): Places {
  const index = new Map(draft.blocks.map((block, position) => [block.id, position]));
  const labels = new Map<string, string>();
  const entries = new Map<string, OutlineEntry[]>();
  for (const entry of plan.outline) entries.set(entry.block, [...(entries.get(entry.block) ?? []), entry]);

  const open: OutlineEntry[] = [];
  for (const { id } of draft.blocks) {
    for (const entry of entries.get(id) ?? []) {
      while (open.length && open.at(-1)!.level >= entry.level) open.pop();
      open.push(entry);
    }
    if (id === plan.title?.block) labels.set(id, t('place.title'));
    else if (open.length) labels.set(id, sayAlone(open.map(shortName).reduce(joinNames)));
    else labels.set(id, plan.outline.length ? t('place.preface') : t('place.body'));
  }
  return {
    order: (block) => index.get(block) ?? -1,
    label: (block) => labels.get(block) ?? '',
    text: (block) => draft.blocks[index.get(block) ?? -1]?.text ?? '',
    first: (test) => draft.blocks.find(({ id, text }, position) => test(id, position, text))?.id,
  };
}

/** `四、` is called 四; a heading without a number is called by its first characters. */
function shortName({ marker, title }: OutlineEntry): string {
  return marker.replace(/[、.．，,\s]+$/u, '') || (title.length > 8 ? `${title.slice(0, 8)}…` : title);
}

/** 四（二）, but 四、2 */
function joinNames(outer: string, inner: string): string {
  return /^[\d一二三四五六七八九十]/u.test(inner) ? `${outer}、${inner}` : outer + inner;
}

/** 一 by itself looks like a dash: the part is called 第一部分. */
function sayAlone(name: string): string {
  return /^[一二三四五六七八九十]+$/u.test(name) ? t('place.part', { number: name }) : name;
}

/** Index of the block that a place stands right before; past the last one for the document's end. */
export function orderOfPlace(place: Place, places: Places): number {
  if (typeof place === 'string') return Number.POSITIVE_INFINITY;
  return 'after' in place ? places.order(place.after) + 1 : places.order(place.before);
}
