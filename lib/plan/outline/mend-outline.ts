import { firstOf } from '../../knowledge/text-codes.ts';
import type { OutlineEntry } from '../plan.ts';
import type { BlockReading } from '../read-block.ts';
import { isBare, isLine, leadsIn } from './list-lines.ts';
import type { TimeLabel } from './read-label.ts';
import type { Marker } from './read-marker.ts';
import { titleOf } from './title-of.ts';
import { headingLook, isLonger } from './unmarked-headings.ts';

/**
 * The outline after one paragraph became another, where that changes no more than the paragraph's own entry: the very
 * one where it has none. Undefined where the outline must be read anew.
 */
export function mendOutline(
  outline: OutlineEntry[],
  before: BlockReading,
  now: BlockReading,
  isSection: (text: string) => boolean,
): OutlineEntry[] | undefined {
  if (!isSameLine(before, now, isSection)) return undefined;
  const at = outline.findIndex(({ block }) => block === now.block.id);
  if (at < 0) return outline;
  const entry = outline[at]!;
  const mended = entry.marker ? withTitle(entry, before, now) : withoutMarker(entry, now);
  return mended && outline.with(at, mended);
}

function withTitle(entry: OutlineEntry, before: BlockReading, now: BlockReading): OutlineEntry | undefined {
  const old = titleOf(before, entry.titleStart);
  const title = titleOf(now, entry.titleStart);
  if (title.role === 'heading') return { ...entry, ...title };
  // What its neighbours make of it is known where it was left to them before.
  return old.role === 'item' ? { ...entry, ...title, role: entry.role } : undefined;
}

function withoutMarker(entry: OutlineEntry, now: BlockReading): OutlineEntry {
  const start = firstOf(now.block.text);
  return { ...entry, start, ...titleOf(now, start), role: entry.role };
}

/** Whether a paragraph is to the outline what it was before, its title aside. */
function isSameLine(before: BlockReading, now: BlockReading, isSection: (text: string) => boolean): boolean {
  const same = (ask: (reading: BlockReading) => unknown) => ask(before) === ask(now);
  return (
    before.block.id === now.block.id &&
    same(({ block }) => block.kind) &&
    same(({ block }) => block.level) &&
    same(({ trimmed }) => trimmed === '') &&
    isSameMarker(before.marker, now.marker) &&
    isSameLabel(before.label, now.label) &&
    before.bars === 0 &&
    now.bars === 0 &&
    same(({ alone }) => alone) &&
    same(isLine) &&
    same(isBare) &&
    same(leadsIn) &&
    same(isLonger) &&
    same((reading) => headingLook(reading, isSection)) &&
    same(({ trimmed }) => isSection(trimmed))
  );
}

function isSameMarker(a: Marker | undefined, b: Marker | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.style === b.style &&
    a.text === b.text &&
    a.start === b.start &&
    a.bodyStart === b.bodyStart &&
    a.doubtful === b.doubtful
  );
}

function isSameLabel(a: TimeLabel | undefined, b: TimeLabel | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.family === b.family &&
    a.text === b.text &&
    a.start === b.start &&
    a.bodyStart === b.bodyStart &&
    a.alone === b.alone
  );
}
