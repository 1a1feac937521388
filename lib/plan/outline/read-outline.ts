import { firstOf } from '../../knowledge/text-codes.ts';
import type { Frame } from '../frame.ts';
import type { OutlineEntry } from '../plan.ts';
import type { BlockReading } from '../read-block.ts';
import { acceptedLabels } from './accepted-labels.ts';
import { acceptedMarkers } from './accepted-markers.ts';
import { headingLevel } from './heading-level.ts';
import { listLines } from './list-lines.ts';
import type { Marker } from './read-marker.ts';
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
  const hasDecimals = [...markers.values()].some(({ style }) => style === 'decimal');

  const entries: OutlineEntry[] = [];
  const places: number[] = [];
  body.forEach((reading, index) => {
    const { block, trimmed } = reading;
    const marker = markers.get(index);
    const label = labels.get(index);
    const before = entries.length;
    if (marker) {
      const level = levelOf(marker, hasTop, hasDecimals);
      const { text, start, bodyStart } = marker;
      entries.push({ level, marker: text, block: block.id, start, ...titleOf(reading, bodyStart) });
    } else if (label) {
      const { text, start, bodyStart } = label;
      entries.push({ level: 3, marker: text, block: block.id, start, ...titleOf(reading, bodyStart) });
    } else if (taken(index) || headings.has(index) || lines.has(index)) {
      const heading = !rows.has(index) && headings.has(index);
      const level = heading ? headingLevel(block, entries, hasTop, isSection(trimmed)) : 3;
      const first = firstOf(block.text);
      const title = titleOf(reading, first);
      const role = rows.has(index) ? title.role : heading ? 'heading' : 'item';
      entries.push({ level, marker: '', block: block.id, start: first, ...title, role });
    }
    if (entries.length > before) places.push(index);
  });
  return withRoles(entries, places, body);
}

/** 第一 is on top where nothing else is, 1.1 stands under 1. or in its place. */
function levelOf({ style, level }: Marker, hasTop: boolean, hasDecimals: boolean): OutlineEntry['level'] {
  if ((style === 'ordinal' || style === 'article') && !hasTop) return 1;
  return style === 'point' && !hasDecimals ? 3 : level;
}

/** What has deeper entries or plain paragraphs under it is a heading, and so is all of the top level. */
function withRoles(entries: OutlineEntry[], places: readonly number[], body: readonly BlockReading[]): OutlineEntry[] {
  return entries.map((entry, index) => {
    if (entry.role !== 'item') return entry;
    const following = entries[index + 1];
    const behind = places[index]! + 1;
    const opensText = behind < body.length && places[index + 1] !== behind && body[behind - 1]!.alone;
    const heading = entry.level === 1 || (following && following.level > entry.level) || opensText;
    return heading ? { ...entry, role: 'heading' } : entry;
  });
}
