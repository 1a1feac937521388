import type { Fragment } from '../draft/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ItemStatus, OutlineEntry, Plan } from '../plan/plan.ts';
import type { DraftMap } from './draft-map.ts';
import { headingStyleAt, styleAfter } from './heading-style.ts';
import type { Placed } from './placed.ts';
import { placeOfSection, type SectionRange } from './section-places.ts';
import { withHeading } from './suggest-section.ts';
import { wordingsFor } from './wordings-for.ts';

/**
 * A missing item: at the end of its section, in the style of the section's own lines; where the section is missing
 * too, under the section's heading; where the kind of plan has no such section, at the end.
 */
export function suggestItem(
  item: ItemStatus,
  plan: Plan,
  ranges: ReadonlyMap<string, SectionRange>,
  map: DraftMap,
  knowledge: Knowledge,
): Placed {
  const entry = knowledge.items.find(({ id }) => id === item.id)!;
  const bodies = wordingsFor(entry.wordings, plan.kind.id, knowledge);
  const heading = entry.heading ?? entry.title;
  const section = plan.sections.find(({ id }) => id === item.section);
  const range = ranges.get(item.section);
  const { id, title, need, reason, basis } = item;
  const { months } = entry;
  const common = {
    id,
    kind: 'item' as const,
    title,
    need,
    why: reason,
    ...(basis && { basis }),
    ...(months && { months }),
  };
  const placed = (index: number, marker: string, level: 1 | 2 | 3, wordings: Fragment[]): Placed => ({
    index,
    suggestion: { ...common, marker: marker.trim(), level, place: map.placeBefore(index), wordings },
  });

  if (section && !range) {
    const index = placeOfSection(section, plan, ranges, map);
    const style = headingStyleAt(index, map);
    return placed(
      index,
      style.marker,
      1,
      bodies.map((lines) => withHeading(style, section.title, lines, map)),
    );
  }
  const end = range?.end ?? map.end;
  const last = lastLine(range, end, map);
  if (!last) return placed(end, '', range?.heading ? 2 : 1, bodies.map(paragraphs));
  const style = styleAfter(last, map);
  const level = last.level === map.top ? 1 : last.level === 2 ? 2 : 3;
  return placed(
    end,
    style.marker,
    level,
    bodies.map((lines) => likeLine(last, style, heading, lines, map)),
  );
}

/** The line a new one continues: the section's last outermost line, or its last heading where it is a row of themes. */
function lastLine(range: SectionRange | undefined, end: number, map: DraftMap): OutlineEntry | undefined {
  const inside = map.entriesIn(range?.start ?? 0, end);
  const heading = range?.heading;
  if (!heading || range.themes) return inside.findLast(({ level }) => level === map.top);
  const children = inside.filter(({ level }) => level > heading.level);
  const level = Math.min(...children.map((child) => child.level));
  return children.findLast((child) => child.level === level && child.marker !== '');
}

/** A line written as its neighbour is: heading alone, heading and text in one paragraph, or text only. */
function likeLine(
  like: OutlineEntry,
  style: ReturnType<typeof styleAfter>,
  heading: string,
  lines: readonly string[],
  map: DraftMap,
): Fragment {
  const { text } = map.draft.blocks[map.indexOf(like.block)]!;
  const behind = text.slice(like.end).trim();
  if (like.role === 'heading' && behind.length <= 1) return withHeading(style, heading + behind, lines, map);
  const [first = '', ...rest] = lines;
  const mark = /^[：:]/.exec(behind)?.[0] ?? '。';
  const lead = like.role === 'heading' ? `${heading}${mark}` : '';
  const { marker, kind, level } = style;
  return [{ text: `${marker}${lead}${first}`, kind, ...(level !== undefined && { level }) }, ...paragraphs(rest)];
}

function paragraphs(lines: readonly string[]): Fragment {
  return lines.map((text) => ({ text, kind: 'paragraph' as const }));
}
