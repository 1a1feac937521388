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
  const top = outline.filter((entry) => entry.role === 'heading' && (entry.level <= 2 || entry.marker === ''));
  const headings = new Map<string, string>();
  const themes: OutlineEntry[] = [];
  const highest = topLevel(outline);
  for (const entry of top) {
    const ids = reader.sections(entry.title);
    for (const id of ids) if (!headings.has(id)) headings.set(id, entry.block);
    if (entry.level === highest && !ids.length) themes.push(entry);
  }
  const firstHeading = readings.findIndex(({ block }) => block.id === outline[0]?.block);

  return kind.sections.map(({ id, need, title }) => {
    const section = reader.knowledge.sections.find((entry) => entry.id === id)!;
    const status = (block: string | undefined) => ({
      id,
      title: title ?? section.title,
      need,
      ...(block && { block }),
    });
    if (section.role === 'title') return status(readings[frame.title[0] ?? -1]?.block.id);
    if (section.role === 'signature') return status(readings[frame.signature[0] ?? -1]?.block.id);
    if (headings.has(id)) return status(headings.get(id));
    if (section.themes && themes.length >= section.themes) return status(themes[0]!.block);
    const opening = section.opening && items.find((item) => item.id === section.opening)?.evidence?.block;
    const at = opening ? readings.findIndex(({ block }) => block.id === opening) : -1;
    const isOpening = at >= 0 && !frame.title.includes(at) && (firstHeading < 0 || at < firstHeading);
    return status(isOpening ? opening : undefined);
  });
}

/** The level of the document's outermost entries. */
export function topLevel(outline: readonly OutlineEntry[]): number {
  return outline.reduce((least, { level }) => Math.min(least, level), 4);
}
