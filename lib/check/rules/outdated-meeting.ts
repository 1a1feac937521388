import { factsYear } from '../../knowledge/facts-year.ts';
import type { Meeting } from '../../knowledge/schema/meeting.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { hitsInNoLonger } from '../outermost-hits.ts';
import type { RuleMaker } from '../rule.ts';
import { sentenceAround } from '../sentence-around.ts';

/** Words before a meeting that say it is still to come. */
const LOOKED_FORWARD_TO =
  /(?:喜迎|迎接)(?:中国共产党|中国)?$|(?:优异|优秀|崭新|实际|出色)[^，。；]{0,6}(?:迎接|献礼|向)$/;

/** 认真落实中国工会十七大作出的部署: what it decided is still carried out. */
const ORDERED = /^(?:作出|提出|确定)的[^，。；]{0,6}部署/;
const CARRIED_OUT = /(?:贯彻|落实|学习)[^，。；]{0,4}$/;
/** 在党的十九大精神指引下 is no time. */
const GUIDED = /^(?:的)?(?:指引|指导|引领|鼓舞|感召)/;
/** 二十届历次全会: all the plenums, of the committee named before them, if any. */
const ALL_PLENUMS = /(?:([一二三四五六七八九十]+)届)?历[次届]全会/;

/** A congress or plenum whose spirit is to be carried out although a later one of its series has met. */
export const outdatedMeeting: RuleMaker = (knowledge) => {
  const { meetings } = knowledge;
  const today = factsYear(knowledge);
  const behind = wordsOf(knowledge, 'history-behind');
  const before = wordsOf(knowledge, 'history-before');
  return {
    id: 'outdated-meeting',
    terms: meetings.flatMap((meeting) => meeting.forms.map((form) => [form, meeting] as const)),
    check({ text, year = today }, hits, { report }) {
      const cited = hitsInNoLonger(hits).filter(({ start }) => !partOfLonger(text, start));
      for (const { start, end, entry } of cited) {
        const held = Number(entry.ended.slice(0, 4));
        if (year > held && LOOKED_FORWARD_TO.test(text.slice(Math.max(0, start - 16), start))) {
          report({
            type: 'outdated-meeting-or-slogan',
            severity: entry.verified ? 'error' : 'warning',
            start,
            end,
            message: `${entry.name}在${monthOf(entry.ended)}已经开过，${year}年的计划不能再写“迎接”`,
            why: '多半是沿用往年稿子时没有改',
          });
          continue;
        }
        const newest = newestOf(meetings, entry.series, year);
        if (!newest || newest.ended <= entry.ended) continue;
        const tail = text.slice(end, end + 20).replace(/^[”’」》]?(?:精神|会议)?[”’」》]?/, '');
        const carriedOut = ORDERED.test(tail) && CARRIED_OUT.test(text.slice(Math.max(0, start - 8), start));
        if (!carriedOut && behind.some((word) => tail.startsWith(word))) continue;
        if (!GUIDED.test(tail) && before.some((word) => text.endsWith(word, start))) continue;
        const sentence = sentenceAround(text, start);
        if (names(sentence, newest) || namesInRow(sentence, text.slice(start, end), newest)) continue;
        // The party's plenums, whichever: they say nothing of a union's congress, nor those of an earlier committee.
        if (
          entry.series.startsWith('party') &&
          ALL_PLENUMS.test(sentence) &&
          !ofEarlierCommittee(sentence, meetings, year)
        )
          continue;
        const stop = text.startsWith('精神', end) ? end + 2 : end;
        const insert = newest.name + text.slice(end, stop);
        report({
          type: 'outdated-meeting-or-slogan',
          severity: year - Number(newest.ended.slice(0, 4)) >= 1 && newest.verified ? 'error' : 'warning',
          start,
          end: stop,
          message: `“${text.slice(start, end)}”之后已开过${newest.name}（${monthOf(newest.ended)}）`,
          why: `${year}年的计划应贯彻最近一次会议的精神`,
          fixes: [{ label: `改为“${insert}”`, safe: false, edits: [{ start, end: stop, insert }] }],
        });
      }
    },
  };
};

/** The last meeting of a series that had ended when the year began. */
function newestOf(meetings: readonly Meeting[], series: string, year: number): Meeting | undefined {
  let newest: Meeting | undefined;
  for (const meeting of meetings) {
    if (meeting.series !== series || Number(meeting.ended.slice(0, 4)) >= year) continue;
    if (!newest || meeting.ended > newest.ended) newest = meeting;
  }
  return newest;
}

/** Whether all the plenums are said to be those of a committee before the one that sits: 十九届历次全会 in 2026. */
function ofEarlierCommittee(sentence: string, meetings: readonly Meeting[], year: number): boolean {
  const committee = ALL_PLENUMS.exec(sentence)?.[1];
  if (!committee) return false;
  return !newestOf(meetings, 'party-congress', year)?.name.includes(committee);
}

function names(sentence: string, { forms }: Meeting): boolean {
  return forms.some((form) => sentence.includes(form));
}

/** Whether the sentence goes on to a later plenum of the same committee: 二十届三中、四中全会. */
function namesInRow(sentence: string, said: string, { forms }: Meeting): boolean {
  const committee = /[一二三四五六七八九十]+届/.exec(said)?.[0];
  if (!committee) return false;
  const own = forms.filter((form) => form.includes(committee));
  const rest = own.map((form) => /[一二三四五六七八九]中/.exec(form)?.[0]);
  const behind = sentence.slice(sentence.indexOf(said) + said.length);
  return rest.some((session) => session !== undefined && inRow(session).test(behind));
}

/** What tells that a row goes on to a session: 、四中. There are nine, and a document names the same again and again. */
function inRow(session: string): RegExp {
  let pattern = rows.get(session);
  if (!pattern) {
    pattern = new RegExp(`^[^，；]*[、和及与，]${session}`);
    rows.set(session, pattern);
  }
  return pattern;
}

const rows = new Map<string, RegExp>();

/** 二十大 in 第二十大道, 十大 in 二十大, 工会十七大 in 省工会十七大: the tail of another name. */
function partOfLonger(text: string, start: number): boolean {
  return /[一二三四五六七八九十第]$|[省市县区校院厂]总?$/.test(text.slice(Math.max(0, start - 2), start));
}

function monthOf(day: string): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`;
}
