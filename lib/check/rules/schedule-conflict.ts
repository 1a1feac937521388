import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has, WHITE_SPACE } from '../../knowledge/code-set.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { beginnings, parseTemplate } from '../../knowledge/template.ts';
import type { Activity } from '../../plan/plan.ts';
import { monthNumber } from '../month-number.ts';
import type { Problem, Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';

const N = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** 9月15日至5日, 9月15日至8月1日. */
const RANGE = new RegExp(
  `(?<![\\d.])${N}月${N}[日号]?[至到—–~～-]+(次年|翌年|明年|20\\d\\d年)?(?:${N}月)?${N}[日号]`,
  'g',
);
/** 9月启动，……6月底前完成. */
const FROM_TO = new RegExp(
  `${N}月(?:份|[上中下]旬|初|底|${N}[日号])?(?:起|开始|启动|动员|部署)[^。；;]{0,30}?${N}月(?:底|末|${N}[日号])?之?前(?:全部)?(?:完成|结束|报送|上报|完工|验收)`,
  'g',
);
const NEXT_YEAR = /次年|翌年|明年|20\d\d年/;
/** A range over the turn of the year begins late in it and ends early. */
const LATE = 9;
const EARLY = 6;
/** Shorter than this, and it may be said of several things: 召开会议. */
const SHORTEST = 6;
const GENERAL = /例会|会议$|检查$|第[一二三四五六七八九十\d]+[期次轮批场]|分别|轮流/;

const NUMERALS = '0123456789一二三四五六七八九十';
const isMonth = codeSet('月');
const isNumeral = codeSet(NUMERALS);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What stands wherever a block may put something on a day: 3月8, 六一, May 4. */
function dayTerms({ festivals, occasions }: Knowledge): string[] {
  return [
    ...sideBySide(['月', '月份'], NUMERALS),
    ...MONTHS,
    ...festivals.flatMap(({ forms, day }) => (day ? forms : [])),
    ...occasions.flatMap(({ any, day }) => (day ? any.flatMap((source) => beginnings(parseTemplate(source))) : [])),
  ];
}

/** A time that ends before it begins, and one and the same thing put on two days. */
export const scheduleConflict: RuleMaker = (knowledge): Rule<'range' | 'course' | 'day', true> => {
  const onDaysOf = dayReader();
  return {
    id: 'schedule-conflict',
    always: true,
    // Where none of these stands, neither pattern can match.
    terms: [
      ...sideBySide(`日号${NUMERALS}`, '至到—–~～-').map((text) => [text, 'range'] as const),
      ...sideBySide('月份旬初底日号', ['起', '开始', '启动', '动员', '部署']).map((text) => [text, 'course'] as const),
      ...dayTerms(knowledge).map((text) => [text, 'day'] as const),
    ],
    heedsTerm(codes, start, _end, entry) {
      // A range begins with a month and a day; a day of 每月 is none of the calendar's.
      if (entry === 'range') return standsWithin(codes, start - 4, start, isMonth);
      return entry !== 'day' || !has(isMonth, codes[start]!) || has(isNumeral, codes[start - 1]!);
    },
    check({ text }, hits, { report, note }) {
      if (hits.some(({ entry }) => entry === 'day')) note(true);
      const ranges = hits.some(({ entry }) => entry === 'range') ? allMatches(text, RANGE) : [];
      for (const found of ranges) {
        const [whole, month, day, later, lastMonth, lastDay] = found;
        const [from, to] = [monthNumber(month!), monthNumber(lastMonth ?? month!)];
        const backwards =
          from === to ? monthNumber(lastDay!) < monthNumber(day!) : to < from && !(from >= LATE && to <= EARLY);
        if (!later && from <= 12 && to <= 12 && backwards) report(endsBefore(found.index, whole));
      }
      const courses = hits.some(({ entry }) => entry === 'course') ? allMatches(text, FROM_TO) : [];
      for (const found of courses) {
        const [whole, month, , last] = found;
        const [from, to] = [monthNumber(month!), monthNumber(last!)];
        if (to < from && from <= 12 && !(from >= LATE && to <= EARLY) && !NEXT_YEAR.test(whole))
          report(endsBefore(found.index, whole));
      }
    },
    checkDocument({ activitiesOf }, notes, report) {
      const onDays = onDaysOf(notes, activitiesOf);
      const moved = onSeveralDays(onDays);
      if (moved.size === 0) return;
      const first = new Map<string, Activity>();
      for (const { block, activity, hash } of onDays) {
        if (!moved.has(hash)) continue;
        const { day, months, what, span } = activity;
        const key = what.replace(UNSAID, '');
        if (key.length < SHORTEST || GENERAL.test(key)) continue;
        const before = first.get(key);
        if (!before) first.set(key, activity);
        else if (before.day !== day || before.months[0] !== months[0]) {
          report(block, {
            type: 'fact-conflict',
            severity: 'warning',
            start: span.start,
            end: span.end,
            message: `同一件事排在两天：前面是“${before.when}”，这里是“${activity.when}”`,
            why: '参加的人不知道信哪一天',
          });
        }
      }
    },
  };
};

/** Something that is put on a day. */
interface OnDay {
  block: number;
  activity: Activity;
  /** The same for two that may be one thing. */
  hash: number;
}

/** A class, not a literal: see Paragraph. */
class DayOf implements OnDay {
  readonly block: number;
  readonly activity: Activity;
  readonly hash: number;

  constructor(block: number, activity: Activity, hash: number) {
    this.block = block;
    this.activity = activity;
    this.hash = hash;
  }
}

/**
 * Makes a reader of what blocks put on days. What it read of the document before is remembered, as it is asked with every
 * key press; in no weak map, as that keeps what it holds alive until the next full collection.
 */
function dayReader(): (
  noted: readonly { block: number }[],
  activitiesOf: (block: number) => readonly Activity[],
) => readonly OnDay[] {
  let known = new Map<readonly Activity[], readonly OnDay[]>();
  return (noted, activitiesOf) => {
    const old = known;
    known = new Map();
    const all: OnDay[] = [];
    for (const { block } of noted) {
      const activities = activitiesOf(block);
      if (activities.length === 0) continue;
      const before = old.get(activities);
      const own = before && (!before[0] || before[0].block === block) ? before : onDaysOf(activities, block);
      known.set(activities, own);
      for (const onDay of own) all.push(onDay);
    }
    return all;
  };
}

function onDaysOf(activities: readonly Activity[], block: number): readonly OnDay[] {
  const onDays: OnDay[] = [];
  for (const activity of activities) {
    const { day, months, what } = activity;
    if (day !== undefined && months.length === 1 && what.length >= SHORTEST)
      onDays.push(new DayOf(block, activity, hashOf(what)));
  }
  return onDays;
}

/** The hashes that stand on more than one day: only what has one of these can be one thing on two. */
function onSeveralDays(onDays: readonly OnDay[]): Set<number> {
  const days = new Map<number, number>();
  const several = new Set<number>();
  for (const { activity, hash } of onDays) {
    const day = activity.months[0]! * 100 + activity.day!;
    const before = days.get(hash);
    if (before === undefined) days.set(hash, day);
    else if (before !== day) several.add(hash);
  }
  return several;
}

/** What may be there or not in the name of one and the same thing. */
const SIGNS = `${WHITE_SPACE}，。；、：“”"`;
const HELD = ['举办', '召开', '组织', '开展', '举行', '进行'];
const UNSAID = new RegExp(`[${SIGNS}]|^(?:${HELD.join('|')})`, 'g');
const isUnsaid = codeSet(SIGNS);

/** A number that is the same for two texts that are one but for what is unsaid: their last characters tell most apart. */
function hashOf(what: string): number {
  let hash = 0;
  let left = SHORTEST - 2;
  for (let at = what.length - 1; at >= 0 && left > 0; at--) {
    const code = what.charCodeAt(at);
    if (has(isUnsaid, code)) continue;
    hash = (Math.imul(hash, 31) + code) | 0;
    left--;
  }
  return hash;
}

function endsBefore(start: number, text: string): Problem {
  return {
    type: 'wrong-date',
    severity: 'error',
    start,
    end: start + text.length,
    message: `“${text}”结束在开始之前`,
    why: '起止日期多半写反了，或者漏了“次年”',
  };
}
