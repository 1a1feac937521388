import { codeSet, has } from '../knowledge/code-set.ts';
import type { RowWords } from './rows.ts';
import { standsWithin } from './stands-within.ts';

/** What single characters tell of a row: most commas are done with by that, without a word being read. */
export interface RowShape {
  /** Whether a row of words of one length may begin at the joint `marks[index]`. */
  mayBeEven(codes: Uint16Array, marks: ArrayLike<number>, index: number): boolean;
  /** Whether two joints, the second right behind the first one's word, may stand in a row of three. */
  mayBeThree(codes: Uint16Array, first: number, second: number): boolean;
}

const LIST = 0x3001;
/** What may join the words of a row. */
export const isJoint = codeSet('、，,');
/** What closes a row of things behind its last noun, besides 等: 三类. */
const isSum = codeSet('两三四五六七八九十0123456789');
const sumsUp = codeSet('等');
/** What may close a row of two words. */
const closesTwo = codeSet('的等');

/** The shapes of rows with these words. */
export function rowShape({ closers, ends, leaders }: RowWords): RowShape {
  const closes = codeSet(`的${closers}`);
  const isEnd = codeSet(ends);
  const endsLead = codeSet(leaders);
  const ofTwo = codeSet(`的“。；${closers}`);
  const ofMore = codeSet(`的“${closers}`);
  return {
    mayBeEven(codes, marks, index) {
      const start = marks[index]!;
      const next = marks[index + 1];
      const size = next !== undefined && has(isJoint, codes[next]!) ? next - start - 1 : 4;
      if (size < 2 || size > 4) return false;
      // In the midst of a row that was looked at from its first joint on; a long one must not be read anew from each.
      const before = index > 0 ? marks[index - 1]! : -1;
      if (start - before - 1 < size || (start - before - 1 === size && index > 0 && has(isJoint, codes[before]!)))
        return false;
      let lists = codes[start] === LIST ? 1 : 0;
      // A row of two is led in.
      if (lists === 0 && has(closesTwo, codes[start + 1 + size]!) && has(endsLead, codes[start - 1 - size]!))
        return true;
      const closesMany = size === 2 ? ofTwo : ofMore;
      for (let at = index; ; ) {
        const end = marks[at + 1];
        if (end === undefined || !has(isJoint, codes[end]!) || end - marks[at]! - 1 !== size) return false;
        at++;
        if (codes[end] === LIST) lists++;
        const behind = end + 1 + size;
        // Some of the joints are commas, and some are not.
        if (lists > 0 && lists <= at - index && (has(closesMany, codes[behind]!) || endsWithin(codes, end, behind)))
          return true;
      }
    },
    mayBeThree(codes, first, second) {
      if (codes[first] === LIST && codes[second] === LIST) return false;
      if (has(isEnd, codes[first - 1]!) && has(isEnd, codes[second - 1]!)) {
        // The third word ends so, too; or a clause follows what one verb governs: 增强事业心，责任心，提高…….
        if (codes[first - 1] === codes[second - 1] || standsWithin(codes, second + 2, second + 8, isEnd)) return true;
      }
      if (second - first === 3 && has(closes, codes[second + 3]!)) return true;
      // Behind 、 the last word may be longer: 健步走、插花，家庭教育讲座等活动. A number, too, sums up only what begins with one.
      const listed = codes[first] === LIST;
      if (listed && standsWithin(codes, second + 3, second + 6, isSum)) return true;
      return standsWithin(codes, second + 3, second + (listed ? 10 : 6), sumsUp);
    },
  };
}

/**
 * Whether two joints, `marks[index]` and the next one, stand in a row of rows: 人员、交通工具，集装箱等设备、货物. There 、 joins
 * what stands on both sides of the comma.
 */
export function isOfRows(codes: Uint16Array, marks: ArrayLike<number>, index: number): boolean {
  const lists = (at: number) => codes[marks[at] ?? -1] === LIST;
  return lists(index) ? !lists(index + 1) && lists(index + 2) : lists(index - 1) && lists(index + 1);
}

/** Whether the text ends there. */
function endsWithin(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at <= end; at++) if (codes[at] === 0) return true;
  return false;
}
