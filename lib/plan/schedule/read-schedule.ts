import { countBefore } from '../../knowledge/count-before.ts';
import type { Activity, OutlineEntry } from '../plan.ts';
import type { BlockReading } from '../read-block.ts';
import type { BlockActivity } from './block-activities.ts';
import { festivalMonths } from './festival-months.ts';
import type { TimeMark } from './time-mark.ts';

/** The dated activities, and those of them that are on the calendar (not only hung on a festival or recurring). */
export interface Schedule {
  activities: Activity[];
  dated: Activity[];
  /** Whether a time alone in its line holds for lines below it: then any line may be an activity. */
  runs: boolean;
}

/** What a schedule is read from. */
export interface Dating {
  readings: readonly BlockReading[];
  /** The indexes of blocks that plan nothing: the title, the signature and sections that look back. */
  skip: ReadonlySet<number>;
  outline: readonly OutlineEntry[];
  /** The index of each entry's block. */
  positions: readonly number[];
  year: number | undefined;
}

/** Reads the dated activities off a draft. Lines under a heading that is a time (三月份) happen then. */
export function readSchedule({ readings, skip, outline, positions, year }: Dating): Schedule {
  const activities: Activity[] = [];
  const dated: Activity[] = [];
  let running: { mark: TimeMark; entry: OutlineEntry; when: string } | undefined;
  let runs = false;
  let next = 0;

  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    const { block, trimmed } = reading;
    const entry = positions[next] === index ? outline[next++] : undefined;
    if (!trimmed || skip.has(index)) continue;
    if (running && entry && (entry.level < running.entry.level || isSibling(entry, running.entry))) running = undefined;
    const [first] = reading.times;
    if (first && entry && isRunning(reading)) {
      running = { mark: first, entry, when: block.text.slice(first.start, first.end) };
      runs = true;
      continue;
    }
    if (!first) {
      if (!running) continue;
      const activity = plain(block.id, block.text, entry?.titleStart ?? 0, running.when, running.mark.months);
      activities.push(activity);
      if (running.mark.kind === 'calendar') dated.push(activity);
    }
    for (const { mark, labelled, activity: read } of reading.activities) {
      const activity = inYear(read, mark, year);
      activities.push(activity);
      if (mark.kind === 'calendar' || labelled) dated.push(activity);
    }
  }
  return { activities, dated, runs };
}

/**
 * The activities of the block with this index that it dates by itself, as they are in the schedule. Reads no other
 * block: what follows a time alone in its line has no date of its own.
 */
export function ownActivities(dating: Dating, index: number): readonly Activity[] {
  const own = datedByItself(dating, index);
  if (own.length === 0) return NONE;
  const reading = dating.readings[index]!;
  const { year } = dating;
  if (!reading.inYear || reading.inYear.year !== year) {
    reading.inYear = { year, activities: own.map(({ mark, activity }) => inYear(activity, mark, year)) };
  }
  return reading.inYear.activities;
}

function datedByItself({ readings, skip, positions }: Dating, index: number): readonly BlockActivity[] {
  const reading = readings[index]!;
  if (!reading.trimmed || skip.has(index)) return NONE;
  return isRunning(reading) && isEntry(positions, index) ? NONE : reading.activities;
}

const NONE: readonly never[] = [];

/**
 * Whether some blocks alone date so many activities: those that have been read already, and those that name a month. A
 * plan that has a timetable is known to by them, without the rest being read.
 */
export function surelyDates(dating: Dating, fewest: number): boolean {
  let count = 0;
  const unread: number[] = [];
  for (let index = 0; index < dating.readings.length && count < fewest; index++) {
    if (dating.readings[index]!.isDated) count += datedByItself(dating, index).length;
    else unread.push(index);
  }
  for (let next = 0; next < unread.length && count < fewest; next++) {
    const index = unread[next]!;
    if (dating.readings[index]!.trimmed.includes('月')) count += datedByItself(dating, index).length;
  }
  return count >= fewest;
}

/** Whether a block is nothing but a time, which holds for the lines below it where it is an entry of the outline. */
function isRunning({ label }: BlockReading): boolean {
  return label?.alone === true;
}

/** Whether one of these positions, in order, is a block's. */
function isEntry(positions: readonly number[], block: number): boolean {
  return positions[countBefore(positions, (position) => position < block)] === block;
}

/** A festival's month may depend on the year. */
function inYear(activity: Activity, mark: TimeMark, year: number | undefined): Activity {
  return mark.festival ? { ...activity, months: festivalMonths(mark, year) } : activity;
}

/** Under a time as a label (三月份) its list may be of the same level; under a numbered one (一、三月份) none is. */
function isSibling(entry: OutlineEntry, other: OutlineEntry): boolean {
  return entry.level === other.level && (TIME.test(entry.marker) || !TIME.test(other.marker));
}

const TIME = /[月周季年期]/;

function plain(block: string, text: string, from: number, when: string, months: number[]): Activity {
  const end = text.trimEnd().length;
  const what = text.slice(from, end).replace(/[。；;，,]$/, '');
  return { span: { block, start: from, end, text: text.slice(from, end) }, when, what, months };
}
