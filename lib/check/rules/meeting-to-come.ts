import { factsYear } from '../../knowledge/facts-year.ts';
import type { Meeting } from '../../knowledge/schema/meeting.ts';
import { readChinese } from '../../plan/outline/read-number.ts';
import { writeNumber } from '../renumber.ts';
import type { RuleMaker } from '../rule.ts';

/** The number that the next meeting of a series counts on: 二十 of 党的二十大, 四 of 二十届四中全会. */
const NUMBER = /[一二三四五六七八九十]+(?=大$|次全国|次代表|中$|中全会$|次全体)/;
/** How many of a series that have not met are looked for. */
const AHEAD = 2;
/** A congress is every five years, a plenum about every year. */
const CONGRESS_YEARS = 5;
const CARRIED_OUT = /(?:贯彻|学习|落实|宣传|领会|践行|遵循|遵照)[^，。；]{0,12}$/;
const STILL_AHEAD = /(?:迎接|喜迎|迎|筹备|献礼|即将|将|备战)[^，。；]{0,8}$/;
const OPENS = /^(?:的?胜利)?(?:召开|开幕|代表)/;

interface ToCome {
  newest: Meeting;
  name: string;
  /** Plans up to this year can't know what it decided. */
  until: number;
  /** When it did meet, where it has by now. */
  met?: string;
}

/** A plan made for a school year may be revised up to its last month. */
const LAST_MONTH = '-08';

/** A congress or plenum whose spirit is to be carried out although it has not met: 贯彻党的二十一大精神 in 2026. */
export const meetingToCome: RuleMaker = (knowledge) => {
  const today = factsYear(knowledge);
  return {
    id: 'meeting-to-come',
    terms: [
      ...newestOfSeries(knowledge.meetings).flatMap((newest) => termsAfter(newest)),
      ...knowledge.meetings.flatMap((meeting) => termsOf(meeting, knowledge.meetings)),
    ],
    check({ text, year }, hits, { report }) {
      for (const { start, end, entry } of hits) {
        const { newest, name, until, met } = entry;
        if ((year ?? today) > until || /[一二三四五六七八九十第]/.test(text[start - 1] ?? '')) continue;
        if (hits.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start))
          continue;
        const before = text.slice(Math.max(0, start - 20), start);
        const spirit = /^[”」]?(?:会议)?(?:精神|部署|决策|要求)/.test(text.slice(end, end + 6));
        if (STILL_AHEAD.test(before) || OPENS.test(text.slice(end)) || !(spirit || CARRIED_OUT.test(before))) continue;
        report({
          type: 'outdated-meeting-or-slogan',
          severity: 'warning',
          start,
          end,
          message: met
            ? `${name}${monthOf(met)}才召开，${year}年的计划还谈不上贯彻`
            : `${name}可能还没有召开，请核对；已知最近的是${newest.name}（${newest.ended.slice(0, 4)}年）`,
          why: '还没有开的会只能写“迎接”，谈不上贯彻',
          fixes: [{ label: `改为“${newest.name}”`, safe: false, edits: [{ start, end, insert: newest.name }] }],
        });
      }
    },
  };
};

function monthOf(date: string): string {
  return `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`;
}

/** A meeting that has met, for plans of years before; the newest that such a plan can know is the one before it. */
function termsOf(meeting: Meeting, meetings: readonly Meeting[]): [string, ToCome][] {
  const earlier = meetings.filter(({ series, ended }) => series === meeting.series && ended < meeting.ended);
  const newest = earlier.sort((a, b) => b.ended.localeCompare(a.ended))[0];
  if (!newest || !meeting.verified) return [];
  const held = Number(meeting.ended.slice(0, 4));
  const until = meeting.ended.slice(4) > LAST_MONTH ? held - 1 : held - 2;
  return meeting.forms.map((form) => [form, { newest, name: meeting.name, until, met: meeting.ended }]);
}

function newestOfSeries(meetings: readonly Meeting[]): Meeting[] {
  const newest = new Map<string, Meeting>();
  for (const meeting of meetings) {
    const known = newest.get(meeting.series);
    if (!known || meeting.ended > known.ended) newest.set(meeting.series, meeting);
  }
  return [...newest.values()];
}

function termsAfter(newest: Meeting): [string, ToCome][] {
  const year = Number(newest.ended.slice(0, 4));
  const isPlenum = newest.forms.some((form) => form.includes('中全会'));
  return Array.from({ length: AHEAD }, (_, index) => index + 1).flatMap((ahead) => {
    const until = year + ahead * (isPlenum ? 1 : CONGRESS_YEARS);
    const name = counted(newest.name, ahead);
    return name === undefined
      ? []
      : newest.forms.flatMap((form): [string, ToCome][] => {
          const term = counted(form, ahead);
          return term === undefined ? [] : [[term, { newest, name, until }]];
        });
  });
}

/** A meeting's name with its number counted on. */
function counted(name: string, ahead: number): string | undefined {
  const number = readChinese(NUMBER.exec(name)?.[0] ?? '');
  return number ? name.replace(NUMBER, writeNumber(number + ahead, '一')) : undefined;
}
