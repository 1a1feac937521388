import type { Block, Span } from '../../draft/draft.ts';
import { codeSet, has, WHITE_SPACE } from '../../knowledge/code-set.ts';
import type { TimeLabel } from '../outline/read-label.ts';
import type { Activity } from '../plan.ts';
import { FoundTime, type TimeMark } from './time-mark.ts';
import { isLoose, isStop, whatIsDone } from './what-is-done.ts';

/** An activity of a block with the time it was read from. */
export interface BlockActivity {
  activity: Activity;
  mark: TimeMark;
  /** True where the time is the paragraph's label, not said with the activity itself. */
  labelled: boolean;
}

/**
 * The activities of one block, whose text begins at `bodyStart` behind its number: each clause with a time is one.
 * Where the block is labelled with a time, each of its segments between ； is one, at its own date if it names one.
 */
export function blockActivities(
  block: Block,
  times: readonly TimeMark[],
  bodyStart: number,
  label?: TimeLabel,
): BlockActivity[] {
  if (PASSED.test(block.text)) return [];
  const groups = withoutEchoes(block.text, grouped(block.text, times));
  const [first] = groups;
  if (!label || !first || first.start >= label.bodyStart) return inClauses(block, groups, bodyStart);
  const dated = groups.slice(1).filter((mark) => mark.kind === 'calendar' && !isWithin(mark, first));
  return [...inSegments(block, first, label, dated), ...inClauses(block, dated, label.bodyStart)].sort(
    (a, b) => a.activity.span.start - b.activity.span.start,
  );
}

/** When the plan itself was passed: （2027年1月5日女职委全体会议通过）. */
const PASSED = /^\s*[（(][^（()）]{6,50}(?:通过|批准|印发)[）)]\s*$/;

/** Whether a time says no more than the label does: 年终 behind 12月. */
function isWithin({ months, day }: TimeMark, label: TimeMark): boolean {
  return day === undefined && months.length > 0 && months.every((month) => label.months.includes(month));
}

/** A segment, or what stands in it before a date of its own, needs so much text to be an activity. */
const LEAST = 4;

/** What a labelled block does at the label's time: its segments up to a date of their own; the first begins with the label. */
function inSegments(block: Block, mark: TimeMark, label: TimeLabel, dated: readonly TimeMark[]): BlockActivity[] {
  const { text } = block;
  const activities: BlockActivity[] = [];
  let next = 0;
  for (const { start, end } of segments(text, label.bodyStart)) {
    while (next < dated.length && dated[next]!.start < start) next++;
    const own = next < dated.length && dated[next]!.start < end ? dated[next]!.start : undefined;
    const what = withoutTail(text, start, own ?? end);
    if (own !== undefined && what.trim().length < LEAST) continue;
    const from = activities.length ? start : mark.start;
    activities.push(new TimedActivity(activityOf(block, from, start + what.length, mark, what), mark, true));
  }
  return activities;
}

function inClauses(block: Block, groups: readonly TimeMark[], bodyStart: number): BlockActivity[] {
  return groups.map((mark, index) => {
    const { start, end } = clause(block.text, mark, groups[index + 1]?.start ?? block.text.length, bodyStart);
    const what = whatIsDone(block.text, bodyStart, { start, end }, mark);
    return new TimedActivity(activityOf(block, start, end, mark, what), mark, false);
  });
}

/** Times that are joined by 、 or 和 are one: 教师节、春节; “三八”、“五一”. */
function grouped(text: string, times: readonly TimeMark[]): TimeMark[] {
  const groups: TimeMark[] = [];
  for (const mark of times) {
    const last = groups.at(-1);
    if (last && last.kind === mark.kind && areJoined(text, last.end, mark.start)) {
      const months = [...new Set([...last.months, ...mark.months])].sort((a, b) => a - b);
      groups[groups.length - 1] = new FoundTime({ ...last, months, day: undefined }, last.start, mark.end);
    } else groups.push(mark);
  }
  return groups;
}

/**
 * Without festivals that only name a date's day again (9月10日教师节), or that the date of their clause contradicts (5月8日……三八):
 * what is done once is in the calendar once.
 */
function withoutEchoes(text: string, groups: TimeMark[]): TimeMark[] {
  if (!groups.some(({ kind }, index) => index > 0 && kind === 'festival')) return groups;
  return groups.filter((mark, index) => {
    const date = groups[index - 1];
    if (mark.kind !== 'festival' || date?.kind !== 'calendar') return true;
    const between = text.slice(date.end, mark.start);
    if ([...between].some((sign) => has(isBreak, sign.charCodeAt(0)))) return true;
    return between.length > 1 && date.months.some((month) => mark.months.includes(month));
  });
}

function areJoined(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_JOINT && JOINT.test(text.slice(from, to));
}

const LONGEST_JOINT = 7;
const JOINT = /^[”"’」]?(?:节|妇女节)?[”"’」]?[、和与及]?[“"‘「]?$/;
/** Where a labelled paragraph is cut into its activities; at a dot only between English sentences. */
const isCut = codeSet('；;。.');
const ENGLISH_STOP = /\.\s+[A-Z]/y;
const isBreak = codeSet('。！？!?；;\n，,：:');

/** From the clause the time stands in, or from the time where enough follows it, to the next stop. */
function clause(text: string, mark: TimeMark, next: number, bodyStart: number): { start: number; end: number } {
  let end = mark.end;
  while (end < next && !has(isStop, text.charCodeAt(end))) end++;
  if (end === next && next < text.length) {
    const between = text.slice(mark.end, next);
    const comma = Math.max(between.lastIndexOf('，'), between.lastIndexOf(','));
    if (comma > 0) end = mark.end + comma;
  }
  let start = mark.start;
  let limit = 40;
  while (start > bodyStart && limit-- > 0 && !has(isBreak, text.charCodeAt(start - 1))) start--;
  return { start: hasMore(text, mark.end, end) ? mark.start : start, end };
}

/** So much text is enough for an activity; what stands before its time is not needed to know it by. */
const ENOUGH = 6;

/** Whether enough follows a time, white space and commas aside. */
function hasMore(text: string, from: number, end: number): boolean {
  let count = 0;
  for (let at = from; at < end && count < ENOUGH; at++) if (!has(isLoose, text.charCodeAt(at))) count++;
  return count >= ENOUGH;
}

/** The parts of a labelled paragraph between ； or full stops. */
function segments(text: string, from: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = from;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && !cutsAt(text, at)) continue;
    if (text.slice(start, at).trim()) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}

function cutsAt(text: string, at: number): boolean {
  if (!has(isCut, text.charCodeAt(at))) return false;
  ENGLISH_STOP.lastIndex = at;
  return text[at] !== '.' || ENGLISH_STOP.test(text);
}

function activityOf({ id, text }: Block, start: number, end: number, mark: TimeMark, what: string): Activity {
  return new DatedActivity(new ActivitySpan(id, start, end, text), text.slice(mark.start, mark.end), what, mark);
}

/** A class, not a literal, as the next ones: see Paragraph. */
class TimedActivity implements BlockActivity {
  readonly activity: Activity;
  readonly mark: TimeMark;
  readonly labelled: boolean;

  constructor(activity: Activity, mark: TimeMark, labelled: boolean) {
    this.activity = activity;
    this.mark = mark;
    this.labelled = labelled;
  }
}

class ActivitySpan implements Span {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;

  constructor(block: string, start: number, end: number, text: string) {
    this.block = block;
    this.start = start;
    this.end = end;
    this.text = text.slice(start, end);
  }
}

class DatedActivity implements Activity {
  readonly span: Span;
  readonly when: string;
  readonly what: string;
  readonly months: number[];
  declare readonly day?: number;

  constructor(span: Span, when: string, what: string, { months, day }: TimeMark) {
    this.span = span;
    this.when = when;
    this.what = what;
    this.months = months;
    if (day !== undefined) this.day = day;
  }
}

/** A range of a text without what leads on at its end. */
function withoutTail(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && has(isTail, text.charCodeAt(last - 1))) last--;
  return text.slice(start, last);
}

const isTail = codeSet(`${WHITE_SPACE}，,、（(`);
