import { codesOf } from '../../knowledge/text-codes.ts';
import { commaInRow } from '../comma-in-row.ts';
import type { RuleMaker } from '../rule.ts';

/** What nouns of a row end in, one character each: 观 of 世界观，人生观. */
const ENDS = '关观权率法课班奖费室台栏卡单岗站队员户线网书表册性感力化心度育识赛德务理';
/** With these a segment is a clause, not a noun: 抓制度，建制度. */
const CLAUSE =
  /^(?:学(?!习)|讲(?!座)|评(?![选比])|访(?!谈)|[抓建强促保亮树创争办查比练送帮解有是要把将被让使为以不无再又还也都才就并而且若如与和及做提落帮]|加[强大快]|开展|推[进动]|完[善成]|举办|组织|参[与加]|配合|利用|协[助调]|支持|关[心注]|召开|制定|实[施行]|激发|营造|引导|带领|深入|充分|健全|认真|积极|努力|切实|切合|严格|定期)/;
/** Up to how many characters a segment is a word. */
const LONGEST = 7;

/** What a row of words of one length stands before: 公开，平等、竞争的原则. */
const HEAD =
  /^的(?:[\u4e00-\u9fff]{0,4}?)(?:原则|方针|制度|机制|作风|精神|氛围|环境|关系|品质|理念|要求|校园|队伍|格局|局面|体系|模式|风气|态度|家风|风尚|传统|形象|宗旨|思路|目标|品德|美德)/;
/** The same right behind the row: 电商直播，手工编织、家政服务培训班. */
const NOUN = /^(?:培训|兴趣班|比赛|竞赛|讲座|课程|社团)|^等(?!待|级|于|同|到)/;
/** What a pair of four characters each is fought: 抵制高价彩礼，大操大办等陋习. */
const VICE = /^等[\u4e00-\u9fff]{0,4}(?:陈规|陋习|恶习|现象|行为|不良)/;

/** What closes a row of things: 客户、物料，供应商三类数据. */
const SUM =
  /^[\u4e00-\u9fff]{2,4}(?:[两三四五六七八九十\d]{1,2}[类种项方级地市县校院厂区省家门科]|等(?:活动|形式|方式|现象|行为|陋习|措施|项目|知识|课程|比赛|竞赛|服务))/;

/** Nouns in a row joined by commas where 、 belongs: 世界观，人生观，价值观; 公开，平等、竞争的原则; 《工会法》，《劳动法》. */
export const rowComma: RuleMaker = () => ({
  id: 'row-comma',
  needs: '，,',
  check({ text, marks }, _hits, { report }) {
    for (const { start, end, commas } of [...rowsIn(text, marks), ...titlesIn(text, marks)]) {
      report(commaInRow(text, start, end, commas));
    }
  },
});

interface Row {
  start: number;
  end: number;
  /** Offsets of the commas in it. */
  commas: number[];
}

/** `marks` are the offsets of all characters that are no ideographs. */
function rowsIn(text: string, marks: readonly number[]): Row[] {
  const codes = codesOf(text);
  const rows: Row[] = [];
  for (let index = 0; index < marks.length; index++) {
    const first = marks[index]!;
    if (isJoint(codes[first]!) && first >= (rows.at(-1)?.end ?? 0)) {
      const row = evenRow(text, marks, index);
      if (row) {
        rows.push(row);
        continue;
      }
    }
    if (index + 1 === marks.length) break;
    const second = marks[index + 1]!;
    if (second - first - 1 > LONGEST || !isJoint(codes[first]!) || !isJoint(codes[second]!) || first < 2) continue;
    const commas = [first, second].filter((at) => codes[at] !== LIST);
    if (commas.length === 0) continue;
    const middle = text.slice(first + 1, second);
    const last = text.slice(second + 1, marks[index + 2] ?? text.length);
    if (middle.length < 2 || CLAUSE.test(middle) || CLAUSE.test(last)) continue;
    const before = text.slice((marks[index - 1] ?? -1) + 1, first);
    if (commas.length === 1 && codes[second] !== LIST) {
      const sum = SUM.exec(last);
      const tail = sum ? sum[0].search(/[两三四五六七八九十\d]|等/) : 0;
      if (sum && middle.length <= 4)
        rows.push({ start: first - Math.min(before.length, middle.length), end: second + 1 + tail, commas });
    }
    const sign = text[first - 1]!;
    if (text[second - 1] !== sign || !ENDS.includes(sign)) continue;
    const size = wordEnd(last, sign);
    // With commas alone only words of one length are a row.
    if (size === 0 || (commas.length === 2 && size !== middle.length)) continue;
    const from = Math.max((marks[index - 1] ?? -1) + 1, first - middle.length);
    const head = text.slice(from, first);
    if (head.length < 2 || (commas.length === 2 && (head.length !== middle.length || CLAUSE.test(head)))) continue;
    if (new Set([head, middle, last.slice(0, size)]).size < 3) continue;
    rows.push({ start: from, end: second + 1 + size, commas });
  }
  return rows;
}

/**
 * The row of words of one length that begins at the joint `marks[index]`, where some are joined by commas and some by
 * 、, up to a noun that all of them belong to; a pair is one only with words of four characters.
 */
function evenRow(text: string, marks: readonly number[], index: number): Row | undefined {
  const codes = codesOf(text);
  const segment = (at: number) => text.slice(marks[at]! + 1, marks[at + 1] ?? text.length);
  let end = index;
  const isInner = (at: number) => marks[at + 1] !== undefined && isJoint(codes[marks[at + 1]!]!);
  const size = isInner(index) ? segment(index).length : 4;
  if (size < 2 || size > 4) return undefined;
  const before = text.slice((marks[index - 1] ?? -1) + 1, marks[index]!);
  // In the midst of a row that was looked at from its first joint on; a long one must not be read anew from each.
  if (before.length === size && index > 0 && isJoint(codes[marks[index - 1]!]!)) return undefined;
  while (isInner(end) && segment(end).length === size && !CLAUSE.test(segment(end))) end++;
  const last = segment(end);
  const words = [before.slice(-size), last.slice(0, size)];
  if (before.length < size || words.some((word) => word.length < size || CLAUSE.test(word))) return undefined;
  const joints = marks.slice(index, end + 1);
  const commas = joints.filter((at) => codes[at] !== LIST);
  const behind = last.slice(size);
  // 精神，元旦、春节等节点: what stands before the first comma is a clause, unless 、 comes before it.
  if (behind.startsWith('等') && joints.length > 1 && joints[0] === commas[0]) return undefined;
  // Pairs of pairs: 统筹规划、合理布局，政府推动、市场引导，…….
  if (commas.length > 1 && joints[0] !== commas[0]) return undefined;
  const closes = HEAD.test(behind) || (joints.length > 1 ? NOUN.test(behind) : VICE.test(behind));
  const mixed = joints.length > 1 ? commas.length < joints.length : before.length > size && before.length <= size + 6;
  if (commas.length === 0 || !closes || !mixed) return undefined;
  return { start: marks[index]! - size, end: marks[end]! + 1 + size, commas };
}

/** 《工会法》，《劳动法》, where the second is no clause of its own. */
function titlesIn(text: string, marks: readonly number[]): Row[] {
  const rows: Row[] = [];
  for (const at of marks) {
    if (text[at] !== '，' || text[at - 1] !== '》' || text[at + 1] !== '《') continue;
    const close = text.indexOf('》', at);
    if (close < 0 || close - at > 40 || !/^(?:[，、。；和与及等]|$)/.test(text.slice(close + 1))) continue;
    const open = text.lastIndexOf('《', at);
    if (open >= 0) rows.push({ start: open, end: close + 1, commas: [at] });
  }
  return rows;
}

const LIST = 0x3001;

function isJoint(code: number): boolean {
  return code === LIST || code === 0xff0c || code === 0x2c;
}

/** The length of the word that ends in `sign` and is the whole segment, or is followed by 等 or 和; 0 where there is none. */
function wordEnd(segment: string, sign: string): number {
  const size = segment.indexOf(sign, 1) + 1;
  if (size < 2 || size > LONGEST) return 0;
  return size === segment.length || /^[等和及与]/.test(segment.slice(size)) ? size : 0;
}
