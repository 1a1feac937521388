import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { monthNumber } from '../month-number.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const N = '(\\d{1,4}|[一二三四五六七八九十]{1,3})';
const DATE = new RegExp(`(?:((?:19|20)\\d\\d)年)?(?<![\\d.．一二三四五六七八九十])${N}月(?:份?${N}[日号]|份)?`, 'g');
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Two months that are said together: 七八月份. */
const SEVERAL = /^(?:一二|二三|三四|四五|五六|六七|七八|八九|九十|十一二)$/;
/** A month that its line is labelled with, and the first day behind it that has no month of its own: 十一月份：31日前. */
const LABELLED = new RegExp(`^\\s*${N}月份?[：:][^月\\d]{0,12}(?=(\\d{1,2})[日号])`);
const QUARTER = /第?(?:[五六七八九]|[5-9])季度/g;

const NUMERALS = '0123456789一二三四五六七八九十';
const isNumeral = codeSet(`${NUMERALS}.．`);
const isDigit = codeSet('0123456789');
const isDay = codeSet('日号');
const isColon = codeSet('：:');

/** Whether the numeral before 月, at `at`, is a month, and a day that every month has follows it, or none; as is nearly always so. */
function isPlain(codes: Uint16Array, at: number): boolean {
  const [before, own] = [codes[at - 1] ?? 0, codes[at]!];
  const alone = !has(isNumeral, before) && own !== ZERO;
  // 10月, 11月, 12月; 十一月, 十二月.
  const ten =
    ((before === ONE && own <= TWO && has(isDigit, own)) || (before === TEN && has(isOneOrTwo, own))) &&
    !has(isNumeral, codes[at - 2] ?? 0);
  const month = has(isDigit, own) ? own - ZERO + (ten ? 10 : 0) : FEBRUARY;
  return (alone || ten) && isPlainDay(codes, codes[at + 2] === SHARE ? at + 3 : at + 2, month);
}

/** Whether a day that the month has in every year follows, or none. */
function isPlainDay(codes: Uint16Array, at: number, month: number): boolean {
  const first = codes[at]!;
  if (!has(isNumeral, first)) return true;
  if (!has(isDigit, first)) return has(isDay, codes[at + 1]!);
  let day = 0;
  let end = at;
  while (has(isDigit, codes[end]!) && day < 100) day = 10 * day + codes[end++]! - ZERO;
  return (
    !has(isNumeral, codes[end]!) &&
    (!has(isDay, codes[end]!) || (day >= 1 && day <= (month === FEBRUARY ? 28 : DAYS[month - 1]!)))
  );
}

/** Whether a colon stands there, and the first number near behind it is a day's. */
function labelsDay(codes: Uint16Array, colon: number): boolean {
  if (!has(isColon, codes[colon]!)) return false;
  let at = colon + 1;
  while (at <= colon + FARTHEST_DAY && !has(isDigit, codes[at]!)) at++;
  return has(isDay, codes[at + 1]!) || has(isDay, codes[at + 2]!);
}

/** So many characters may stand between the colon of a label and a day. */
const FARTHEST_DAY = 12;
const [ZERO, ONE, TWO, TEN] = [0x30, 0x31, 0x32, 0x5341];
const isOneOrTwo = codeSet('一二');
/** The month that has fewest days, and not always as many. */
const FEBRUARY = 2;
/** 份, as in 4月份. */
const SHARE = 0x4efd;

/** A date that no calendar has: 100月105日, 2月30日, 第五季度. */
export const impossibleDate: RuleMaker = () => ({
  id: 'impossible-date',
  terms: [
    ...sideBySide(NUMERALS, '月').map((text) => [text, 'month'] as const),
    ...sideBySide('五六七八九56789', ['季度']).map((text) => [text, 'quarter'] as const),
  ],
  heedsTerm: (codes, start, end, entry) =>
    entry === 'quarter' || !isPlain(codes, start) || labelsDay(codes, codes[end] === SHARE ? end + 1 : end),
  check({ text, year }, _hits, { report }) {
    const say = (start: number, end: number, why: string) =>
      report({
        type: 'wrong-date',
        severity: 'error',
        start,
        end,
        message: `没有“${text.slice(start, end)}”这个日期`,
        why,
      });
    for (const found of allMatches(text, DATE)) {
      const [match, ownYear, monthText, dayText] = found;
      if (SEVERAL.test(monthText!)) continue;
      const start = found.index;
      const end = start + match.length;
      const month = monthNumber(monthText!);
      const day = monthNumber(dayText);
      // 十三月 is no length of time; that is 十三个月.
      const chinese = month > 12 && month < 20 && /^十/.test(monthText!) && !/^[龄大]/.test(text.slice(end));
      // 24月 may be a length of time (24月龄), a bare number before 月 is a date only with a day or 份 behind it.
      const certain =
        day !== undefined ||
        ownYear !== undefined ||
        match.endsWith('份') ||
        /^(?:[底初末中上下前]|之前|以前|完成|召开|举办|开展|进行|组织)/.test(text.slice(end)) ||
        // By itself in a table's cell.
        ((start === 0 || text[start - 1] === '\t') && text[end] === '\t');
      if (month < 1 || month > 12) {
        if (certain || chinese || monthText!.length > 2) say(start, end, '一年只有1月到12月');
      } else if (day !== undefined && (day < 1 || day > DAYS[month - 1]!)) {
        say(start, end, `${month}月没有这一天`);
      } else if (month === 2 && day === 29) {
        const known = ownYear ? Number(ownYear) : year;
        if (known !== undefined && !isLeap(known)) say(start, end, `${known}年的2月只有28天`);
      }
    }
    const labelled = LABELLED.exec(text);
    if (labelled) {
      const [label, month, day] = labelled;
      if (Number(day) > (DAYS[monthNumber(month!) - 1] ?? 31)) {
        say(label.length, label.length + day!.length + 1, `${monthNumber(month)}月没有这一天`);
      }
    }
    for (const { index, 0: match } of allMatches(text, QUARTER)) say(index, index + match.length, '一年只有四个季度');
  },
});

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
