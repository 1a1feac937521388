import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import { commaInRow } from '../comma-in-row.ts';
import { type RowWords, rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';
import { standsWithin } from '../stands-within.ts';

/** What such rows end in. */
const EVENTS = ['比赛', '竞赛', '比武', '培训班', '大赛'];
/** No three words and their signs are longer. */
const WIDEST = 40;
/** The last three segments, the first of them behind the verb that governs all: 举办静脉穿刺，心肺复苏，急救……. */
const EVENT_ROW =
  /(?<=举办|开展|进行|组织|举行|设立|开设)([\u4e00-\u9fff]{2,6})[，,]([\u4e00-\u9fff]{2,6})[，,]([\u4e00-\u9fff]{2,8})$/;

/** Two events that are called activities together: 举办编织大赛，直播培训等活动. */
const EVENT =
  '(?!举办|开展|组织|举行)[^，。；、：“]{2,12}(?:大赛|比赛|竞赛|培训|讲座|展览|沙龙|论坛|晚会|展演|汇演|征文)';
const EVENT_PAIR = new RegExp(`(?<=举办|开展|组织|举行)${EVENT}，${EVENT}(?=等(?:系列|文体|文化|主题)?活动)`, 'g');

/** Three of three characters each, which say how things stand: 做到底数清、情况明，措施实. */
const STATES =
  /(?<=做到|确保|实现|要求)[\u4e00-\u9fff]{3}(?:、[\u4e00-\u9fff]{3}，|，[\u4e00-\u9fff]{3}、)[\u4e00-\u9fff]{3}(?=[，。；]|$)/g;
/** What is made use of: 利用宣传栏，公众号、电子屏等载体. */
const MEANS =
  /(?<=(?:^|[，。；：]|\d[、.．])(?:利用|运用|借助|依托)|通过)(?:[^，。；、：的]{2,7}、)+[^，。；、：的]{2,7}，(?!采取|通过|应当|可以|采用|符合|开展|组织|进行|充分|及时|积极|认真|大力|定期)[^，。；、：的]{2,7}(?=等(?:载体|平台|形式|方式|媒体|渠道|手段|阵地|途径))|(?<=(?:^|[，。；：]|\d[、.．])(?:利用|运用|借助|依托))[^，。；、：的]{2,6}，(?!采取|通过|应当|可以|采用|符合|开展|组织|进行)[^，。；、：的]{2,7}、[^，。；、：]{2,7}(?=等(?:载体|平台|形式|方式|媒体|渠道|手段|阵地|途径))/g;
/** Prizes, a sign of each kind between them: 一等奖1名，二等奖2名、三等奖3名. */
const PRIZES = /一等奖[^，。；、：]{1,4}(?:、二等奖[^，。；、：]{1,4}，|，二等奖[^，。；、：]{1,4}、)三等奖/g;

/** Words of a row that a frame holds together, joined by commas: 举办静脉穿刺，心肺复苏，急救竞赛; 有喜必贺、有难必帮，有病必访. */
export const framedRow: RuleMaker = (knowledge) => {
  const words = rowWords(knowledge);
  return {
    id: 'framed-row',
    terms: [
      ...EVENTS.map((event) => [event, event] as const),
      ['等活动', '等'],
      ['等系列', '等'],
      ['等文体', '等'],
      ...['做到', '确保', '实现', '要求'].map((word) => [word, 'state'] as const),
      ...['利用', '运用', '借助', '依托', '通过'].map((word) => [word, 'means'] as const),
      ['三等奖', 'prizes'],
    ],
    heedsTerm: (codes, start, end, entry) =>
      entry === 'prizes' ||
      (entry === 'state'
        ? leadsStates(codes, end)
        : entry === 'means'
          ? leadsMeans(codes, start, end)
          : standsWithin(codes, start - (entry === '等' ? LONGEST_EVENT : LONGEST_NAME), start, isComma)),
    needs: '，,',
    heedsSign: (codes, marks, index) => alikeSize(codes, marks, index) > 0 || sameFirst(codes, marks, index) >= 0,
    check({ text: written, fullWidth: text, marks }, hits, { report }) {
      const say = (start: number, end: number) => {
        const commas = [...text.slice(start, end).matchAll(/[，,]/g)].map(({ index }) => start + index);
        if (commas.length > 0) report(commaInRow(written, start, end, commas));
      };
      const codes = codesOf(written);
      marks.forEach((at, index) => {
        const size = alikeSize(codes, marks, index);
        const from = sameFirst(codes, marks, index);
        if (size > 0) say(at - 2 * size - 1, at + 1 + size);
        else if (from >= 0) say(from, at + 3);
      });
      if (hits.some(({ entry }) => entry === 'state'))
        for (const { index, 0: match } of allMatches(text, STATES)) say(index, index + match.length);
      if (hits.some(({ entry }) => entry === 'means'))
        for (const { index, 0: match } of allMatches(text, MEANS)) say(index, index + match.length);
      if (hits.some(({ entry }) => entry === 'prizes'))
        for (const { index, 0: match } of allMatches(text, PRIZES)) say(index, index + match.length);
      if (hits.some(({ entry }) => entry === '等'))
        for (const { index, 0: match } of allMatches(text, EVENT_PAIR)) say(index, index + match.length);
      for (const { end, entry } of hits) {
        if (entry === 'state' || entry === 'means' || entry === 'prizes') continue;
        const row = eventRow(text.slice(Math.max(0, end - WIDEST), end), words);
        if (row) say(end - row, end);
      }
    },
  };
};

/** An event is no longer, with the comma before it; nor is what stands before 比赛 in a row's last word. */
const [LONGEST_EVENT, LONGEST_NAME] = [15, 7];
const isComma = codeSet('，,');

/** Whether states, three characters each and joined by both signs, may stand behind a word that leads them in. */
function leadsStates(codes: Uint16Array, end: number): boolean {
  const [one, other] = [codes[end + 3]!, codes[end + 7]!];
  return has(isJoint, one) && has(isJoint, other) && (one === LIST) !== (other === LIST);
}

/** Whether means may stand behind a word that leads them in, where it begins its clause. */
function leadsMeans(codes: Uint16Array, start: number, end: number): boolean {
  const opens = has(opensClause, codes[start - 1]!) || isMarked(codes, start) || codes[start] === THROUGH;
  return opens && standsWithin(codes, end + 2, end + 8, isJoint);
}

/** Whether a list's number stands right before: 1、利用. */
function isMarked(codes: Uint16Array, start: number): boolean {
  const digit = codes[start - 2]!;
  return (codes[start - 1] === LIST || codes[start - 1] === 0x2e) && digit >= 0x30 && digit <= 0x39;
}

/** 通 of 通过: behind it means stand, wherever it is. */
const THROUGH = 0x901a;
const isJoint = codeSet('，,、');
const opensClause = codeSet('，,。.；;：:\0');

/** How long the row is that a text ends in; 0 where that is none. */
function eventRow(text: string, words: RowWords): number {
  const found = EVENT_ROW.exec(text);
  if (!found || found.slice(1).some((word) => words.isClause(word))) return 0;
  return found[0].length;
}

const LIST = 0x3001;
/**
 * How long each of three sayings of one length is, of which the first two are joined by 、 and the last by the comma
 * `marks[index]`, as their frame tells; 0 where there are no such.
 */
function alikeSize(codes: Uint16Array, marks: ArrayLike<number>, index: number): number {
  if (index === 0) return 0;
  const [first, second] = [marks[index - 1]!, marks[index]!];
  if (codes[first] !== LIST || !has(isComma, codes[second]!)) return 0;
  const size = second - first - 1;
  const before = index > 1 ? marks[index - 2]! : -1;
  // Another 、 behind, or before a longer word, makes pairs of pairs of them, or another row.
  const longer = codes[before] === LIST && first - before - 1 !== size;
  if (size < 3 || size > 7 || first - before - 1 < size || longer) return 0;
  const next = marks[index + 1];
  if (next !== second + 1 + size || codes[next] === LIST) return 0;
  return hasFrame(codes, first - size, first + 1, second + 1, size) ? size : 0;
}

/** Whether the three have a character in the same place, and not all of it. */
function hasFrame(codes: Uint16Array, one: number, two: number, three: number, size: number): boolean {
  let same = 0;
  for (let at = 0; at < size; at++)
    if (codes[one + at] === codes[two + at] && codes[two + at] === codes[three + at]) same++;
  return same > 0 && same < size;
}

/** What three short words in a row may all begin with, and what makes another word of the last one: 有效, 防止. */
const begins = codeSet('女账防有无讲老');
const another = codeSet('止范效关利力论的师百年');

/**
 * Where the first of three words begins that begin alike, of which the first two are joined by 、 and the last by the
 * comma `marks[index]`: 女业主、女楼长，女志愿者; -1 where there are no such.
 */
function sameFirst(codes: Uint16Array, marks: ArrayLike<number>, index: number): number {
  if (index === 0) return -1;
  const [first, second] = [marks[index - 1]!, marks[index]!];
  const sign = codes[first + 1]!;
  if (codes[first] !== LIST || !has(isComma, codes[second]!) || !has(begins, sign) || second - first > 5) return -1;
  if (codes[second + 1] !== sign || has(another, codes[second + 2]!) || codes[marks[index + 1]!] === LIST) return -1;
  // Another 、 before makes a longer row of it, which is another rule's.
  for (let at = first - 2; at > first - 5 && at >= 0; at--) if (codes[at] === sign) return at;
  return -1;
}
