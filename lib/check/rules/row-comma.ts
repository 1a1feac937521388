import { has } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import { commaInRow } from '../comma-in-row.ts';
import { isJoint, isOfRows, type RowShape, rowShape } from '../row-shape.ts';
import { type RowWords, rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';

/** Up to how many characters a segment is a word. */
const LONGEST = 7;

/** What closes a row of things: 客户、物料，供应商三类数据. */
const SUM =
  /^[\u4e00-\u9fff]{2,4}(?:[两三四五六七八九十\d]{1,2}[类种项方级地市县校院厂区省家门科组]|[两三四五六七八九十\d]{1,2}个[\u4e00-\u9fff]{0,3}(?:项目|科目|方面|环节|阶段|部分|板块|小组)|等(?:活动|形式|方式|现象|行为|陋习|措施|项目|知识|课程|比赛|竞赛|服务))/;
/** A name for the row, and what is named: “三合一”服务. */
const NAMED = /^“[^”]{2,6}”(?:服务|活动|培训|比赛|竞赛|行动)/;
/** What ends a row of titles. */
const TITLE_END = /^(?:[，、。；和与及等]|$)/;
/** A longer word in a row is an event or a room: 健步走、插花，家庭教育讲座等活动. */
const EVENT = /[赛座训览演会室馆汇秀营]$/;
/** Bodies that do something together: 护理部、院感科、女工委三家. */
const BODIES = /^(?:[两三四五六七八九](?:家|个部门|部门|方)|联合|(?:主要)?负责人|主任)/;

/** Nouns in a row joined by commas where 、 belongs: 世界观，人生观，价值观; 公开，平等、竞争的原则; 《工会法》，《劳动法》. */
export const rowComma: RuleMaker = (knowledge) => {
  const words = rowWords(knowledge);
  const shape = rowShape(words);
  return {
    id: 'row-comma',
    needs: '、，,',
    heedsSign: (codes, marks, index) => mayBeRow(codes, marks, index, shape) || joinsTitles(codes, marks[index]!),
    check({ text, marks }, _hits, { report }) {
      const say = ({ start, end, commas }: Row) => report(commaInRow(text, start, end, commas));
      rowsIn(text, marks, words, shape).forEach(say);
      titlesIn(text, marks, words).forEach(say);
    },
  };
};

interface Row {
  start: number;
  end: number;
  /** Offsets of the commas in it. */
  commas: number[];
}

/** Whether the joint `marks[index]` may stand in a row. */
function mayBeRow(codes: Uint16Array, marks: ArrayLike<number>, index: number, shape: RowShape): boolean {
  return shape.mayBeEven(codes, marks, index) || mayBeThree(codes, marks[index]!, marks[index + 1]!, shape);
}

function mayBeThree(codes: Uint16Array, first: number, second: number, shape: RowShape): boolean {
  return second - first - 1 <= LONGEST && has(isJoint, codes[second]!) && shape.mayBeThree(codes, first, second);
}

/** `marks` are the offsets of all characters that are no ideographs. */
function rowsIn(text: string, marks: readonly number[], words: RowWords, shape: RowShape): Row[] {
  const codes = codesOf(text);
  const rows: Row[] = [];
  for (let index = 0; index < marks.length; index++) {
    const first = marks[index]!;
    if (!has(isJoint, codes[first]!)) continue;
    if (first >= (rows.at(-1)?.end ?? 0) && shape.mayBeEven(codes, marks, index)) {
      const row = evenRow(text, marks, index, words);
      if (row) {
        rows.push(row);
        continue;
      }
    }
    if (index + 1 === marks.length) break;
    const second = marks[index + 1]!;
    if (first < 2 || first < (rows.at(-1)?.end ?? 0) || !mayBeThree(codes, first, second, shape)) continue;
    const middle = text.slice(first + 1, second);
    if (middle.length < 2 || isOfRows(codes, marks, index) || words.isClause(middle)) continue;
    const commas = [first, second].filter((at) => codes[at] !== LIST);
    const last = text.slice(second + 1, marks[index + 2] ?? text.length);
    const before = text.slice((marks[index - 1] ?? -1) + 1, first);
    const pair = pairEnd(text, first, second, before, middle, last, words);
    if (pair) {
      rows.push({ start: pair, end: second, commas: [first] });
      continue;
    }
    if (words.isClause(last)) continue;
    if (commas.length === 1 && codes[second] !== LIST) {
      const sum = SUM.exec(last);
      const tail = sum ? sum[0].search(/[两三四五六七八九十\d]|等/) : 0;
      if (sum && middle.length <= 4)
        rows.push({ start: first - Math.min(before.length, middle.length), end: second + 1 + tail, commas });
    }
    const short =
      (codes[first] === LIST || codes[second] !== LIST) && shortRow(text, first, second, before, last, words);
    if (short) {
      rows.push({ ...short, commas });
      continue;
    }
    const sign = text[first - 1]!;
    const same = text[second - 1] === sign;
    if (!words.isEnd(sign) || !words.isEnd(text[second - 1]!)) continue;
    const alike = same ? wordEnd(last, (end) => end === sign, true, words) : 0;
    const like = alike > 0;
    const size = alike || wordEnd(last, words.isEnd, false, words);
    // With commas alone only words of one length, or bodies side by side, are a row.
    const even = size === middle.length || (like ? size < last.length : BODIES.test(last.slice(size)));
    if (size === 0 || ((commas.length === 2 || !like) && !even)) continue;
    const from = Math.max((marks[index - 1] ?? -1) + 1, first - middle.length);
    const head = text.slice(from, first);
    if (head.length < 2 || (commas.length === 2 && (head.length !== middle.length || words.isClause(head)))) continue;
    if (new Set([head, middle, last.slice(0, size)]).size < 3) continue;
    rows.push({ start: from, end: second + 1 + size, commas });
  }
  return rows;
}

/**
 * Where the pair begins that one verb governs: 增强事业心，责任心，提高……; undefined where there is none. The second word ends as
 * the first one does, and is no clause; what follows is one.
 */
function pairEnd(
  text: string,
  first: number,
  second: number,
  before: string,
  middle: string,
  last: string,
  words: RowWords,
): number | undefined {
  if (text[first] === '、' || text[second] === '、' || middle.length > 4 || middle.length < 3) return undefined;
  const sign = text[first - 1]!;
  if (text[second - 1] !== sign || !words.isEnd(sign) || !words.isClause(last)) return undefined;
  const start = first - middle.length;
  return before.length > middle.length && !words.isClause(text.slice(start, first)) ? start : undefined;
}

/**
 * Three short words and what sums them up: 静脉输液，导尿，吸氧等操作; 跳绳，踢毽，拔河比赛. `before` is the first segment, `last` the
 * third with all that follows it up to the next mark.
 */
function shortRow(
  text: string,
  first: number,
  second: number,
  before: string,
  last: string,
  words: RowWords,
): { start: number; end: number } | undefined {
  const middle = second - first - 1;
  const found = /^([\u4e00-\u9fff]{2,8}?)(?:等(?![待级于同到])|$)/.exec(last);
  const summed = found && found[0] !== last ? found[1]! : undefined;
  const listed = text[first] === '、' || middle <= 3;
  if (
    summed &&
    listed &&
    middle <= 6 &&
    !(summed.length > middle && before.slice(0, -middle).endsWith('的')) &&
    summed.length <= (text[first] !== '、' ? (middle === 2 ? 4 : 3) : EVENT.test(summed) ? 8 : 4) &&
    words.isSummed(last.slice(summed.length))
  )
    return {
      start: first - firstWord(before, middle, words),
      end: second + 1 + summed.length,
    };
  // Two characters are no clause where three such stand in a row.
  if (middle !== 2 || last.length < 3 || before.length < 2) return undefined;
  const lead = before.slice(0, -2);
  if (lead && !words.leads(lead)) return undefined;
  return words.closes(last.slice(2), true) ? { start: first - 2, end: second + 3 } : undefined;
}

/** How long a row's first word is, by what leads it in; as long as the second one where nothing does. */
function firstWord(before: string, like: number, words: RowWords): number {
  for (let size = Math.min(6, before.length - 2); size >= 2; size--)
    if (words.leads(before.slice(0, -size))) return size;
  return Math.min(before.length, like);
}

/**
 * The row of words of one length that begins at the joint `marks[index]`, where some are joined by commas and some by
 * 、, up to a noun that all of them belong to; a pair is one only with words of four characters.
 */
function evenRow(text: string, marks: readonly number[], index: number, words: RowWords): Row | undefined {
  const codes = codesOf(text);
  const segment = (at: number) => text.slice(marks[at]! + 1, marks[at + 1] ?? text.length);
  let end = index;
  const isInner = (at: number) => marks[at + 1] !== undefined && has(isJoint, codes[marks[at + 1]!]!);
  const size = isInner(index) ? segment(index).length : 4;
  if (size < 2 || size > 4) return undefined;
  const before = text.slice((marks[index - 1] ?? -1) + 1, marks[index]!);
  // In the midst of a row that was looked at from its first joint on; a long one must not be read anew from each.
  if (before.length === size && index > 0 && has(isJoint, codes[marks[index - 1]!]!)) return undefined;
  while (isInner(end) && segment(end).length === size && !words.isClause(segment(end))) end++;
  const last = segment(end);
  const ends = [before.slice(-size), last.slice(0, size)];
  // 问题的发生，清正廉洁: nothing that reaches over a 的 is a word.
  if (ends.some((word) => word.includes('的')) || (size === 4 && /[上中下里]$/.test(ends[0]!))) return undefined;
  if (before.length < size || ends.some((word) => word.length < size || words.isClause(word))) return undefined;
  const joints = marks.slice(index, end + 1);
  const commas = joints.filter((at) => codes[at] !== LIST);
  const behind = text.slice(marks[end]! + 1 + size, marks[end]! + 1 + size + 12);
  // 精神，元旦、春节等节点: what stands before the first comma is a clause, unless 、 comes before it.
  const led = before.length > size && before.length <= size + 4 && words.leads(before.slice(0, -size));
  if (behind.startsWith('等') && joints.length > 1 && joints[0] === commas[0] && !(size === 4 && led)) return undefined;
  // Pairs of pairs: 统筹规划、合理布局，政府推动、市场引导，…….
  if (commas.length > 1 && joints[0] !== commas[0]) return undefined;
  const many = joints.length > 1;
  const lead = before.slice(0, -size);
  if (lead && (!words.leads(lead) || (lead.endsWith('的') && joints[0] === commas[0]))) return undefined;
  const closes =
    words.closes(behind, many) || (many && (isLastWord(size, joints, commas, behind) || NAMED.test(behind)));
  const mixed = many ? commas.length < joints.length : lead.length > 0;
  if (commas.length === 0 || !closes || !mixed) return undefined;
  return { start: marks[index]! - size, end: marks[end]! + 1 + size, commas };
}

/** 公平、公正，公开。 Two characters at a sentence's end are no clause. */
function isLastWord(size: number, joints: readonly number[], commas: readonly number[], behind: string): boolean {
  return size === 2 && commas.length === 1 && commas[0] === joints.at(-1) && /^(?:[。；]|$)/.test(behind);
}

function joinsTitles(codes: Uint16Array, at: number): boolean {
  return (codes[at] === COMMA || codes[at] === HALF) && codes[at - 1] === CLOSING && codes[at + 1] === OPENING;
}

/** 《工会法》，《劳动法》, where the second is no clause of its own. */
function titlesIn(text: string, marks: readonly number[], words: RowWords): Row[] {
  const rows: Row[] = [];
  const codes = codesOf(text);
  for (const at of marks) {
    if (!joinsTitles(codes, at)) continue;
    // One half-width comma among full-width ones is another rule's.
    if (codes[at] === HALF && text.includes('，')) continue;
    const close = text.indexOf('》', at);
    if (close < 0 || close - at > 40) continue;
    const behind = text.slice(close + 1, close + 8);
    if (!TITLE_END.test(behind) && !words.isTitled(behind)) continue;
    const open = text.lastIndexOf('《', at);
    if (open >= 0) rows.push({ start: open, end: close + 1, commas: [at] });
  }
  return rows;
}

const [LIST, COMMA, HALF, OPENING, CLOSING] = [0x3001, 0xff0c, 0x2c, 0x300a, 0x300b];

/** The length of the word at a segment's start that ends so and is followed by nothing, or by what rows are; 0 where there is none. */
function wordEnd(segment: string, isEnd: (character: string) => boolean, alone: boolean, words: RowWords): number {
  for (let size = 2; size <= LONGEST && size <= segment.length; size++) {
    if (!isEnd(segment[size - 1]!)) continue;
    const behind = segment.slice(size);
    if (behind ? /^[和及与]/.test(behind) || BODIES.test(behind) || words.follows(behind) : alone) return size;
  }
  return 0;
}
