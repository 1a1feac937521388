import { codeSet, has, WHITE_SPACE } from '../../knowledge/code-set.ts';
import { factsYear } from '../../knowledge/facts-year.ts';
import type { Festival } from '../../knowledge/schema/festival.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { monthNumber } from '../month-number.ts';
import { hitsInNoLonger } from '../outermost-hits.ts';
import type { Problem, RuleMaker } from '../rule.ts';
import { standsWithin } from '../stands-within.ts';

const N = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** A month right before the name, at most an adjective away. */
const BEFORE = new RegExp(
  `(?<![\\d.])${N}月(份)?(?:${N}[日号])?([底末初]|[上中下]旬)?[的，]?(?:组织|开展|举行|举办|做好|参加)?(?:第[\\d一二三四五六七八九十]{1,3}个)?[“"]?(?:全国|国际|世界|国家|中国)?[“"]?$`,
);
/** A date in brackets right behind it. */
const BEHIND = new RegExp(`^[”"]?[（(]${N}月(?:${N}[日号])?[）)]`);
/** A month as the label of the paragraph. */
const LABEL = new RegExp(`^\\s*(?:\\d{1,2}[、.．]\\s*)?${N}月份?[：:，]`);

/** An activity in a month in which the day or month it hangs on isn't: 五月“安全生产月”. */
export const monthConflict: RuleMaker = (knowledge) => {
  const today = factsYear(knowledge);
  const preparing = wordsOf(knowledge, 'preparing');
  return {
    id: 'month-conflict',
    terms: knowledge.festivals.flatMap((festival) => festival.forms.map((form) => [form, festival] as const)),
    heedsTerm: isBesideMonth,
    check({ text, year = today }, hits, { report }) {
      const label = LABEL.exec(text);
      for (const { start, end, entry } of hitsInNoLonger(hits)) {
        if (entry.since && year < entry.since) continue;
        const before = monthIn(BEFORE, text.slice(Math.max(0, start - BEFORE_IT), start));
        const behind = monthIn(BEHIND, text.slice(end, end + BEHIND_IT));
        if (before && !preparing.some((word) => before[0].includes(word))) {
          const soon = before[4] !== undefined || /^[”"]?(?:节)?(?:前|来临|到来)/.test(text.slice(end));
          if (clashes(entry, monthNumber(before[1]!), monthNumber(before[3]), soon)) {
            report(problem(entry, start - before[0].length, end, text));
          }
        } else if (behind && clashes(entry, monthNumber(behind[1]!), monthNumber(behind[2]), false)) {
          report(problem(entry, start, end + behind[0].length, text));
        } else if (label && !before && start >= label[0].length) {
          const month = monthNumber(label[1]!);
          const clause = clauseAround(text, start, label[0].length);
          const far = entry.span === 'month' || apart(entry, month) > 1;
          if (far && clashes(entry, month, undefined, false) && !preparing.some((word) => clause.includes(word))) {
            report(problem(entry, start, end, text));
          }
        }
      }
    },
  };
};

/** How far before the name of a festival its month stands, and how far behind it. */
const [BEFORE_IT, BEHIND_IT] = [20, 14];
/** A paragraph's label is not looked for from farther off; it has its 月 among its first characters, white space aside. */
const FAR = 200;
const LONGEST_LABEL = 7;
const isMonth = codeSet('月');
const isSpace = codeSet(WHITE_SPACE);
const opensBracket = codeSet('（(');

/** Whether a month may be told with a festival: beside its name, or in the label of its paragraph. */
function isBesideMonth(codes: Uint16Array, start: number, end: number): boolean {
  if (standsWithin(codes, start - BEFORE_IT, start, isMonth)) return true;
  const bracketed = standsWithin(codes, end, end + 2, opensBracket);
  if (bracketed && standsWithin(codes, end, end + BEHIND_IT, isMonth)) return true;
  let first = start;
  while (codes[first - 1] !== 0) if (start - --first > FAR) return true;
  return isLabelled(codes, first);
}

/** Whether 月 stands among the first characters of a text. */
function isLabelled(codes: Uint16Array, first: number): boolean {
  let count = 0;
  for (let at = first; count < LONGEST_LABEL && codes[at] !== 0; at++) {
    if (has(isMonth, codes[at]!)) return true;
    if (!has(isSpace, codes[at]!)) count++;
  }
  return false;
}

/** Most festivals are named without a month beside them: then no pattern is tried. */
function monthIn(pattern: RegExp, beside: string): RegExpExecArray | null {
  return beside.includes('月') ? pattern.exec(beside) : null;
}

/** `soon`: said to be shortly before it, so that the month before will do. */
function clashes(festival: Festival, month: number, day: number | undefined, soon: boolean): boolean {
  if (month < 1 || month > 12) return false;
  // The day of the festival itself in another month is no date shortly before it: 5月1日国际儿童节前.
  if (!festival.months.includes(month)) return !(soon && apart(festival, month) === 1 && day !== festival.day);
  return festival.span === 'day' && day !== undefined && festival.day !== undefined && day !== festival.day;
}

/** Months from the given one to the nearest of the festival's. */
function apart({ months }: Festival, month: number): number {
  return Math.min(...months.map((own) => Math.min((own - month + 12) % 12, (month - own + 12) % 12)));
}

function clauseAround(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && !'。；;'.includes(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && !'。；;'.includes(text[end]!)) end++;
  return text.slice(start, end);
}

function problem(festival: Festival, start: number, end: number, text: string): Problem {
  const when = `${festival.months[0]}月${festival.day ? `${festival.day}日` : ''}`;
  return {
    type: 'wrong-date',
    severity: 'error',
    start,
    end,
    message: `${festival.name}在${when}，与“${text.slice(start, end)}”不符`,
    why: festival.why ?? '日期写错，活动就会排错',
    source: festival.source,
  };
}
