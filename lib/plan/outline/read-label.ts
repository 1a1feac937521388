import { codeSet, has } from '../../knowledge/code-set.ts';
import { firstOf, hasText } from '../../knowledge/text-codes.ts';

/** A paragraph that begins with a time as its label: 三月份：, 第5周, 一季度. */
export interface TimeLabel {
  /** Labels of one family make a list: months, weeks, quarters, halves. */
  family: 'month' | 'week' | 'quarter' | 'half' | 'date';
  text: string;
  start: number;
  bodyStart: number;
  /** True where nothing else stands in the paragraph. */
  alone: boolean;
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const TO = '(?:[、—\\-–－~～至到和及]+)';
const TAIL = '(?:工作(?:安排|重点|要点|计划|内容)?|活动安排|主要工作)?';
const BREAK = `(?:[：:、—–\\-\\t|│](?<!、(?=${N}月))[ \\t\\u3000—–-]*|[ \\u3000]+|$)`;
/** Behind a date or a month: （星期四）, 前, 前后. */
const BOUND = '(?:[（(](?:星期|周)[一二三四五六日天][）)])?(?:之?前|以前|前后|左右)?';

const CHINESE: readonly [TimeLabel['family'], RegExp][] = [
  ['date', new RegExp(`^(?:20\\d\\d年)?${N}月${N}[日号](?:${TO}(?:${N}月)?${N}[日号])?${BOUND}${BREAK}`)],
  [
    'month',
    new RegExp(
      `^[（(【]?(?:20\\d\\d年)?(?:${N}(?:(?:月份?)?${TO}${N})?|[正腊冬])月份?(?:[上中下]旬|[初中底末])?${TAIL}[）)】]?${BREAK}`,
    ),
  ],
  ['week', new RegExp(`^[（(【]?第${N}(?:周?${TO}第?${N})?周${TAIL}[）)】]?${BREAK}`)],
  ['quarter', new RegExp(`^[（(【]?第?[一二三四1-4](?:、[二三四2-4])?季度${TAIL}[）)】]?${BREAK}`)],
  [
    'half',
    new RegExp(`^[（(【]?(?:[上下]半年|第[一二]学期|[上下]学期|学期[初中末]|期[初中末])${TAIL}[）)】]?${BREAK}`),
  ],
];

const ENGLISH: readonly [TimeLabel['family'], RegExp][] = [
  [
    'month',
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s*[:–—-]\s*|$)/i,
  ],
  ['quarter', /^(?:Q[1-4]|(?:First|Second|Third|Fourth) quarter)(?:\s*[:–—-]\s*|$)/i],
];

const patterns = [...CHINESE, ...ENGLISH];
/** What a label can begin with; most paragraphs are done with by that. */
const begins = codeSet('0123456789一二三四五六七八九十（(【第上下学期正腊冬jfmasondqJFMASONDQ');

/** No label is longer. */
const LONGEST = 40;
/** One of these is in every Chinese label; an English one begins with a letter. */
const ofTime = codeSet('月周季年期jfmasondqJFMASONDQ');

function namesTime(text: string, from: number, to: number): boolean {
  const end = Math.min(text.length, to);
  for (let at = from; at < end; at++) if (has(ofTime, text.charCodeAt(at))) return true;
  return false;
}

const opens = codeSet('（(【');
const isNumeral = codeSet('0123456789一二三四五六七八九十');
const joins = codeSet('、—-–－~～至到和及');
/** What may stand behind a label's first number that no other is joined to. */
const isUnit = codeSet('月周季年学');
const NTH = 0x7b2c;

/** Whether what stands behind the number that a label may begin with can make a time of it: 3、4月, 第5周; not 一、加强. */
function countsTime(text: string, start: number): boolean {
  let at = has(opens, text.charCodeAt(start)) ? start + 1 : start;
  if (text.charCodeAt(at) === NTH) at++;
  const number = at;
  while (has(isNumeral, text.charCodeAt(at))) at++;
  // What begins with none is a half-year, or English.
  if (at === number || has(isUnit, text.charCodeAt(at))) return true;
  const joint = at;
  while (has(joins, text.charCodeAt(at))) at++;
  if (at > joint && text.charCodeAt(at) === NTH) at++;
  return at > joint && has(isNumeral, text.charCodeAt(at));
}

/** Reads the time a paragraph is labelled with; undefined where it isn't. */
export function readLabel(text: string): TimeLabel | undefined {
  const start = firstOf(text);
  if (!has(begins, text.charCodeAt(start)) || !countsTime(text, start)) return undefined;
  if (!namesTime(text, start, start + LONGEST)) return undefined;
  const rest = text.slice(start, start + LONGEST);
  for (const [family, pattern] of patterns) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const bodyStart = start + found[0].length;
    return { family, text: found[0].trim(), start, bodyStart, alone: !hasText(text, bodyStart) };
  }
  return undefined;
}
