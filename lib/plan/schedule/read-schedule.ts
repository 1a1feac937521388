import type { Activity, OutlineEntry } from '../plan.ts';
import type { BlockReading } from '../read-block.ts';
import { festivalMonths } from './festival-months.ts';
import type { TimeMark } from './time-mark.ts';

/** The dated activities, and those of them that are on the calendar (not only hung on a festival or recurring). */
export interface Schedule {
  activities: Activity[];
  dated: Activity[];
}

/**
 * Reads the dated activities off a draft. `skip` are the indexes of blocks that plan nothing: the title, the signature
 * and sections that look back; `positions` are the entries'. Lines under a heading that is a time (三月份) happen then.
 */
export function readSchedule(
  readings: readonly BlockReading[],
  skip: ReadonlySet<number>,
  outline: readonly OutlineEntry[],
  positions: readonly number[],
  year: number | undefined,
): Schedule {
  const activities: Activity[] = [];
  const dated: Activity[] = [];
  let running: { mark: TimeMark; entry: OutlineEntry; when: string } | undefined;
  let next = 0;

  readings.forEach(({ block, trimmed, label, times, activities: own }, index) => {
    const entry = positions[next] === index ? outline[next++] : undefined;
    if (!trimmed || skip.has(index)) return;
    if (running && entry && (entry.level < running.entry.level || isSibling(entry, running.entry))) running = undefined;
    const [first] = times;
    if (label?.alone && entry && first) {
      running = { mark: first, entry, when: block.text.slice(first.start, first.end) };
      return;
    }
    if (!times.length && running) {
      const activity = plain(block.id, block.text, entry?.titleStart ?? 0, running.when, running.mark.months);
      activities.push(activity);
      if (running.mark.kind === 'calendar') dated.push(activity);
      return;
    }
    for (const { mark, labelled, activity: read } of own) {
      const activity = mark.festival ? { ...read, months: festivalMonths(mark, year) } : read;
      activities.push(activity);
      if (mark.kind === 'calendar' || labelled) dated.push(activity);
    }
  });
  return { activities, dated };
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
