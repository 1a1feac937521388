import { allMatches } from '../../knowledge/all-matches.ts';
import { factsYear } from '../../knowledge/facts-year.ts';
import type { Anniversary, Festival } from '../../knowledge/schema/festival.ts';
import { inBlock } from '../in-block.ts';
import { hitsInNoLonger } from '../outermost-hits.ts';
import type { Problem, Rule, RuleMaker } from '../rule.ts';

interface Entry {
  base: number;
  /** 第116个 before it; 116周年 behind it otherwise. */
  nth: boolean;
  /** Falls in the second calendar year of a school year. */
  spring: boolean;
}

/** An ordinal or anniversary as it stands in a block; its number at `at`. */
interface Told extends Omit<Entry, 'spring'> {
  said: number;
  start: number;
  end: number;
  at: number;
}

const NTH = /第\s?(\d{1,3})\s?(?:个|届)[“"]?(?:全国|国际|世界)?[“"]?$/;
const YEARS = /^[”"]?\s?(\d{1,3})\s?周年/;
const YEAR = /((?:19|20)\d\d)年/g;
/** Neither is longer. */
const LONGEST = 12;
const SCHOOL_YEAR_BEGINS = 8;
/** Said of the past: an anniversary in such words may be any. */
const PAST = /^(?:以来|大会|庆祝大会|之际召开|重要讲话|讲话|时)/;

/** Said of what has been celebrated, in a year before this one. */
const CELEBRATED = /圆满(?:完成|举办)|成功(?:举办|举行)|过去(?:一年|[三五]年|的)|[一三五几]年来|回顾|回望/;

/** A meeting that is still to be held. */
const TO_COME = /(?:召开|举办|举行|开好|筹备)[^，。；、]{0,10}$/;

/** An ordinal or anniversary that the year doesn't have: 第113个“三八” in 2026, 建党100周年 in a plan for 2027. */
export const wrongOrdinal: RuleMaker = (knowledge): Rule<Entry, Told> => {
  const today = factsYear(knowledge);
  const { festivals, anniversaries } = knowledge;
  return {
    id: 'wrong-ordinal',
    always: true,
    terms: [
      ...festivals.flatMap(({ forms, base, months }) =>
        base ? forms.map((form) => [form, { base, nth: true, spring: isSpring(months) }] as const) : [],
      ),
      ...anniversaries.flatMap(({ forms, base }: Anniversary) =>
        forms.map((form) => [form, { base, nth: false, spring: festivals.some((day) => isNamed(day, form)) }] as const),
      ),
    ],
    check({ text, year }, hits, { report, note }) {
      for (const { start, end, entry } of hitsInNoLonger(hits)) {
        const found = entry.nth
          ? NTH.exec(text.slice(Math.max(0, start - LONGEST), start))
          : YEARS.exec(text.slice(end, end + LONGEST));
        if (!found) continue;
        const from = entry.nth ? start - found[0].length : start;
        const to = entry.nth ? end : end + found[0].length;
        if (!entry.nth && PAST.test(text.slice(to)) && !TO_COME.test(text.slice(Math.max(0, start - 16), start)))
          continue;
        const years = Number(found[1]) + entry.base;
        if (!entry.nth && years < (year ?? today) && CELEBRATED.test(text.slice(0, start))) continue;
        const own = allMatches(text.slice(0, start), YEAR).at(-1)?.[1];
        const at = text.indexOf(found[1]!, entry.nth ? from : end);
        const told = { nth: entry.nth, base: entry.base, said: Number(found[1]), start: from, end: to, at };
        if (own) judge(told, Number(own), true, report);
        else if (year === undefined) judge(told, today, false, report);
        else if (entry.spring) note(told);
        else judge(told, year, true, report);
      }
    },
    // What falls in the first half of the year falls in the second one of a school year.
    checkDocument({ plan: { year, title } }, notes, report) {
      const school = /学年/.test(title?.text ?? '');
      for (const { block, note } of notes) {
        judge(note, (year ?? today) + (school ? 1 : 0), year !== undefined, (problem) =>
          report(block, inBlock(problem, block)),
        );
      }
    },
  };
};

function judge(
  { nth, base, said, start, end, at }: Told,
  year: number,
  sure: boolean,
  report: (problem: Problem) => void,
) {
  const right = year - base;
  if (said === right || right < 1) return;
  report({
    // An anniversary that is over is a slogan of its year.
    type: (!nth && said < right) || !sure ? 'outdated-meeting-or-slogan' : 'wrong-date',
    severity: sure ? 'error' : 'warning',
    start,
    end,
    message: `${year}年应是${nth ? `第${right}个` : `${right}周年`}，这里写的是${said}（${base + said}年）`,
    why: '多半是沿用往年稿子时没有改',
    fixes: [
      {
        label: `改为“${right}”`,
        safe: false,
        edits: [{ start: at, end: at + String(said).length, insert: String(right) }],
      },
    ],
  });
}

function isSpring(months: readonly number[]): boolean {
  return months.every((month) => month < SCHOOL_YEAR_BEGINS);
}

function isNamed({ forms, months }: Festival, form: string): boolean {
  return forms.includes(form) && isSpring(months);
}
