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
import { type Title, titleOf } from './title-of.ts';
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
  const taken = (index: number) => markers[index] !== undefined || labels[index] !== undefined || rows.has(index);
  const headings = unmarkedHeadings(body, taken, isSection);
  const lines = listLines(body, (index) => taken(index) || headings.has(index));
  const hasTop = markers.some((marker) => marker?.level === 1);
  const hasDecimals = markers.some((marker) => marker?.style === 'decimal');

  const entries: OutlineEntry[] = [];
  const places: number[] = [];
  body.forEach((reading, index) => {
    const marker = markers[index];
    const label = labels[index];
    const before = entries.length;
    if (marker) {
      entries.push(numbered(levelOf(marker, hasTop, hasDecimals), marker, reading));
    } else if (label) {
      entries.push(numbered(3, label, reading));
    } else if (taken(index) || headings.has(index) || lines.has(index)) {
      const { block, trimmed } = reading;
      const heading = !rows.has(index) && headings.has(index);
      const level = heading ? headingLevel(block, entries, hasTop, isSection(trimmed)) : 3;
      const first = firstOf(block.text);
      const entry = numbered(level, { text: '', start: first, bodyStart: first }, reading);
      if (!rows.has(index)) entry.role = heading ? 'heading' : 'item';
      entries.push(entry);
    }
    if (entries.length > before) places.push(index);
  });
  giveRoles(entries, places, body);
  return entries;
}

/** A paragraph's entry under the number or label that it has. */
function numbered(
  level: OutlineEntry['level'],
  { text, start, bodyStart }: Pick<Marker, 'text' | 'start' | 'bodyStart'>,
  reading: BlockReading,
): OutlineEntry {
  return new Entry(level, text, reading.block.id, start, titleOf(reading, bodyStart));
}

/** A class, not a literal: see Paragraph. */
class Entry implements OutlineEntry {
  readonly level: OutlineEntry['level'];
  readonly marker: string;
  readonly block: string;
  readonly start: number;
  readonly title: string;
  readonly titleStart: number;
  readonly end: number;
  role: OutlineEntry['role'];

  constructor(level: OutlineEntry['level'], marker: string, block: string, start: number, title: Title) {
    this.level = level;
    this.marker = marker;
    this.block = block;
    this.start = start;
    this.title = title.title;
    this.titleStart = title.titleStart;
    this.end = title.end;
    this.role = title.role;
  }
}

/** 第一 is on top where nothing else is, 1.1 stands under 1. or in its place. */
function levelOf({ style, level }: Marker, hasTop: boolean, hasDecimals: boolean): OutlineEntry['level'] {
  if ((style === 'ordinal' || style === 'article') && !hasTop) return 1;
  return style === 'point' && !hasDecimals ? 3 : level;
}

/** What has deeper entries or plain paragraphs under it becomes a heading, and so does all of the top level. */
function giveRoles(entries: OutlineEntry[], places: readonly number[], body: readonly BlockReading[]): void {
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]!;
    if (entry.role !== 'item') continue;
    const place = places[index]!;
    const following = entries[index + 1];
    const opensText = place + 1 < body.length && places[index + 1] !== place + 1 && body[place]!.alone;
    if (opensText || entry.level === 1 || (following && following.level > entry.level)) entry.role = 'heading';
  }
}
