import type { Frame } from '../frame.ts';
import type { OutlineEntry } from '../plan.ts';
import type { BlockReading } from '../read-block.ts';
import { acceptedLabels } from './accepted-labels.ts';
import { acceptedMarkers } from './accepted-markers.ts';
import { headingLevel } from './heading-level.ts';
import { listLines } from './list-lines.ts';
import { tableRows } from './table-rows.ts';
import { titleOf } from './title-of.ts';
import { unmarkedHeadings } from './unmarked-headings.ts';

/**
 * The outline of a draft. `isSection` tells the headings of standard sections. Conventions: see `OutlineEntry`; what
 * belongs to the frame is not outline.
 */
export function readOutline(
  readings: readonly BlockReading[],
  frame: Frame,
  isSection: (text: string) => boolean,
): OutlineEntry[] {
  const framed = new Set([...frame.title, ...frame.signature]);
  const body = readings.filter((reading, index) => reading.trimmed !== '' && !framed.has(index));
  const markers = acceptedMarkers(body);
  const labels = acceptedLabels(body, markers);
  const rows = tableRows(body, markers);
  const taken = (index: number) => markers.has(index) || labels.has(index) || rows.has(index);
  const headings = unmarkedHeadings(body, taken, isSection);
  const lines = listLines(body, (index) => taken(index) || headings.has(index));
  const hasTop = [...markers.values()].some(({ level }) => level === 1);

  const entries: OutlineEntry[] = [];
  body.forEach(({ block, trimmed }, index) => {
    const { text } = block;
    const first = text.search(/\S/);
    const marker = markers.get(index);
    if (marker) {
      const level = (marker.style === 'ordinal' || marker.style === 'article') && !hasTop ? 1 : marker.level;
      entries.push({
        level,
        marker: marker.text,
        block: block.id,
        start: marker.start,
        ...titleOf(text, marker.bodyStart),
      });
    } else if (labels.has(index)) {
      const label = labels.get(index)!;
      entries.push({
        level: 3,
        marker: label.text,
        block: block.id,
        start: label.start,
        ...titleOf(text, label.bodyStart),
      });
    } else if (rows.has(index)) {
      entries.push({ level: 3, marker: '', block: block.id, start: first, ...titleOf(text, first) });
    } else if (headings.has(index)) {
      const level = headingLevel(block, entries, hasTop, isSection(trimmed));
      entries.push({ level, marker: '', block: block.id, start: first, ...titleOf(text, first), role: 'heading' });
    } else if (lines.has(index)) {
      entries.push({ level: 3, marker: '', block: block.id, start: first, ...titleOf(text, first), role: 'item' });
    }
  });
  return withRoles(entries, body);
}

/** What has deeper entries or plain paragraphs under it is a heading, and so is all of the top level. */
function withRoles(entries: OutlineEntry[], body: readonly BlockReading[]): OutlineEntry[] {
  const blocks = new Set(entries.map(({ block }) => block));
  const alone = new Set(
    body.filter(({ trimmed }) => trimmed.length <= 30 && !/[。；;.]$/.test(trimmed)).map(({ block }) => block.id),
  );
  const next = new Map(body.map(({ block }, index) => [block.id, body[index + 1]]));
  return entries.map((entry, index) => {
    const following = entries[index + 1];
    const behind = next.get(entry.block);
    const opensText = behind !== undefined && !blocks.has(behind.block.id) && alone.has(entry.block);
    const heading = entry.level === 1 || (following && following.level > entry.level) || opensText;
    return heading && entry.role === 'item' ? { ...entry, role: 'heading' } : entry;
  });
}
