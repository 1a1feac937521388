import type { Knowledge } from '../knowledge/knowledge.ts';
import type { OutlineEntry, Plan, SectionStatus } from '../plan/plan.ts';
import { planReader } from '../plan/plan-reader.ts';
import type { DraftMap } from './draft-map.ts';

/** Where a section of a plan begins and ends: indexes of blocks, half-open. */
export interface SectionRange {
  start: number;
  end: number;
  /** Its heading; undefined for an opening or prose without one. */
  heading?: OutlineEntry;
  /** True where the main tasks are a row of entries of their own, `heading` being the first of them. */
  themes: boolean;
}

/** The ranges of the sections that the draft has. */
export function sectionRanges(plan: Plan, map: DraftMap, knowledge: Knowledge): Map<string, SectionRange> {
  const { sections: sectionsOf } = planReader(knowledge);
  const ranges = new Map<string, SectionRange>();
  const themed = new Set(knowledge.sections.filter(({ themes }) => themes).map(({ id }) => id));
  const known = new Set(plan.sections.map(({ block }) => block));
  for (const { id, block } of plan.sections) {
    if (block === undefined) continue;
    const start = map.indexOf(block);
    const heading = map.outline.find((entry) => entry.block === block);
    if (heading) {
      const themes = themed.has(id) && heading.level === map.top && sectionsOf(heading.title).length === 0;
      ranges.set(id, { start, end: themes ? endOfThemes(heading, known, map) : map.endOf(heading), heading, themes });
    } else if (themed.has(id)) {
      ranges.set(id, { start, end: map.end, themes: false });
    } else {
      const first = map.outline[0];
      const end = map.roleOf(id) === 'title' || !first ? start + 1 : map.indexOf(first.block);
      ranges.set(id, { start, end: Math.max(end, start + 1), themes: false });
    }
  }
  return ranges;
}

/** A row of themes reaches up to the next standard section. */
function endOfThemes(first: OutlineEntry, known: ReadonlySet<string | undefined>, map: DraftMap): number {
  let end = map.endOf(first);
  for (const entry of map.outline.slice(map.outline.indexOf(first) + 1)) {
    if (entry.level > first.level) continue;
    if (known.has(entry.block)) break;
    end = map.endOf(entry);
  }
  return end;
}

/**
 * The index a missing section goes before: behind the section it follows, else before the one that follows it. Never
 * inside another section: a section that stands inside one counts as far as the outer one reaches.
 */
export function placeOfSection(
  missing: SectionStatus,
  plan: Plan,
  ranges: ReadonlyMap<string, SectionRange>,
  map: DraftMap,
): number {
  const at = plan.sections.indexOf(missing);
  if (map.roleOf(missing.id) === 'title') return map.draft.blocks.findIndex(({ text }) => text.trim() !== '');
  for (const { id } of plan.sections.slice(0, at).reverse()) {
    const range = ranges.get(id);
    if (range && map.roleOf(id) !== 'title') return outermost(range, map).end;
  }
  for (const { id } of plan.sections.slice(at + 1)) {
    const range = ranges.get(id);
    if (range && map.roleOf(id) !== 'signature') return outermost(range, map).start;
  }
  const first = map.outline.find(({ level }) => level === map.top);
  return first ? map.indexOf(first.block) : map.end;
}

function outermost({ start, end, heading }: SectionRange, map: DraftMap): { start: number; end: number } {
  if (!heading || heading.level === map.top) return { start, end };
  const before = map.outline.slice(0, map.outline.indexOf(heading));
  const outer = before.findLast(({ level }) => level === map.top);
  return outer ? { start: map.indexOf(outer.block), end: map.endOf(outer) } : { start, end };
}
