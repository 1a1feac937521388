import type { FragmentBlock } from '../draft/draft.ts';
import type { OutlineEntry } from '../plan/plan.ts';
import type { DraftMap } from './draft-map.ts';
import { firstMarker, nextMarker } from './next-marker.ts';

/** How the draft writes headings at a place. */
export interface HeadingStyle {
  /** With the white space that separates it from the text; empty where headings have none. */
  marker: string;
  kind: FragmentBlock['kind'];
  level?: number;
}

/** The style of the outermost headings, numbered on from the last one before an index. */
export function headingStyleAt(index: number, map: DraftMap): HeadingStyle {
  const before = map.peers.findLast(({ block }) => map.indexOf(block) < index);
  return before ? styleAfter(before, map) : styleFirst(map.peers[0], map);
}

/** The style that continues behind a heading or list line. */
export function styleAfter(entry: OutlineEntry, map: DraftMap): HeadingStyle {
  return {
    ...blockStyle(entry, map),
    marker: nextMarker(entry.marker) && nextMarker(entry.marker) + gapBehind(entry, map),
  };
}

function styleFirst(entry: OutlineEntry | undefined, map: DraftMap): HeadingStyle {
  if (entry)
    return {
      ...blockStyle(entry, map),
      marker: firstMarker(entry.marker) && firstMarker(entry.marker) + gapBehind(entry, map),
    };
  const prose = map.draft.blocks.some(({ text }) => text.length > 60);
  return { marker: prose ? '' : map.numbering, kind: 'paragraph' };
}

/** The white space between a marker and its text. */
function gapBehind({ block, start, marker, titleStart }: OutlineEntry, map: DraftMap): string {
  return map.draft.blocks[map.indexOf(block)]!.text.slice(start + marker.length, titleStart);
}

function blockStyle({ block }: OutlineEntry, map: DraftMap): Pick<HeadingStyle, 'kind' | 'level'> {
  const { kind, level } = map.draft.blocks[map.indexOf(block)]!;
  return level === undefined ? { kind } : { kind, level };
}
