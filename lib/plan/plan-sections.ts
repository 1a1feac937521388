import type { Section } from '../knowledge/schema/section.ts';
import type { Frame } from './frame.ts';
import type { ItemStatus, OutlineEntry, SectionStatus } from './plan.ts';
import type { PlanReader } from './plan-reader.ts';
import type { BlockReading } from './read-block.ts';
import type { ResolvedKind } from './resolve-kind.ts';

/** The sections a kind asks for, each with the block of its heading where the draft has it. */
export function planSections(
  kind: ResolvedKind,
  readings: readonly BlockReading[],
  frame: Frame,
  outline: readonly OutlineEntry[],
  items: readonly ItemStatus[],
  reader: PlanReader,
): SectionStatus[] {
  const headings = new Map<string, string>();
  const standard = new Set<OutlineEntry>();
  for (const entry of outline) {
    if (entry.role !== 'heading') continue;
    for (const id of reader.sections(entry.title)) {
      standard.add(entry);
      if (!headings.has(id)) headings.set(id, entry.block);
    }
  }
  const top = topLevel(outline);
  const themes = outline.filter((entry) => entry.level === top && !standard.has(entry)).map(({ block }) => block);
  const asked = new Set(kind.sections.map(({ id }) => id));

  const blockOf = (section: Section): string | undefined => {
    if (section.role) return readings[frame[section.role][0] ?? -1]?.block.id;
    const alike = section.alike?.find((id) => !asked.has(id) && headings.has(id));
    const own = headings.get(section.id) ?? (alike && headings.get(alike));
    if (own) return own;
    if (section.themes) {
      const rows = outline.length ? themes : proseBlocks(readings, frame);
      if (rows.length >= section.themes) return rows[0];
      const timetable = headings.get(TIMETABLE);
      if (timetable && linesUnder(timetable, outline) >= MANY * section.themes) return timetable;
    }
    return section.opening && openingBlock(section.opening, readings, frame, outline, items);
  };
  return kind.sections.map(({ id, need, title }) => {
    const section = reader.knowledge.sections.find((entry) => entry.id === id)!;
    const block = blockOf(section);
    return { id, title: title ?? section.title, need, ...(block && { block }) };
  });
}

/** A timetable with so many times the entries that stand for a section's themes says all that is to be done. */
const MANY = 2;
const TIMETABLE = 'timetable';

/** How many entries stand under a heading. */
function linesUnder(heading: string, outline: readonly OutlineEntry[]): number {
  const at = outline.findIndex(({ block }) => block === heading);
  const rest = outline.slice(at + 1);
  const end = rest.findIndex(({ level }) => level <= outline[at]!.level);
  return end < 0 ? rest.length : end;
}

/** The level of the document's outermost entries. */
export function topLevel(outline: readonly OutlineEntry[]): number {
  return outline.reduce((least, { level }) => Math.min(least, level), 4);
}

/** The paragraphs of a draft without any heading, but for the opening one. */
function proseBlocks(readings: readonly BlockReading[], { title, signature }: Frame): string[] {
  return readings
    .filter(({ trimmed }, index) => trimmed.length > 20 && !title.includes(index) && !signature.includes(index))
    .slice(1)
    .map(({ block }) => block.id);
}

/** The block in which an item is proven, where it stands before the first heading. */
function openingBlock(
  id: string,
  readings: readonly BlockReading[],
  { title }: Frame,
  outline: readonly OutlineEntry[],
  items: readonly ItemStatus[],
): string | undefined {
  const block = items.find((item) => item.id === id)?.evidence?.block;
  const at = readings.findIndex((reading) => reading.block.id === block);
  const first = readings.findIndex((reading) => reading.block.id === outline[0]?.block);
  return at >= 0 && !title.includes(at) && (first < 0 || at < first) ? block : undefined;
}
