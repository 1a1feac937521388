import { codeSet } from '../../knowledge/code-set.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { readNumber } from '../../plan/outline/read-number.ts';
import { sentenceAround } from '../sentence-around.ts';
import { standsWithin } from '../stands-within.ts';
import { ANOTHER_TIME, type FactReader } from './fact.ts';

const NTH = /(?<nth>\d{1,3}|[一二三四五六七八九十]{1,3})届(?<name>[^，。；、“”\d]{0,8})$/;
/** 八届三次职代会 and 八届四次职代会 are of one term. */
const MEETING = /第?[一二三四五六七八九十\d]{1,2}次(?:会议)?/;

/** No farther before the name stands which it is. */
const FAR = 14;
const isSession = codeSet('届');

/** Which of its kind something is that a year or a term has one of: 第十二届职工运动会, 八届三次职代会. */
export function session(knowledge: Knowledge): FactReader {
  return {
    terms: wordsOf(knowledge, 'session'),
    heeds: (codes, start) => standsWithin(codes, start - FAR, start, isSession),
    read(text, { start, end }) {
      const from = Math.max(0, start - FAR);
      const before = text.slice(from, start);
      const found = before.includes('届') ? NTH.exec(before) : null;
      if (!found || ANOTHER_TIME.test(sentenceAround(text, start))) return undefined;
      const { nth, name } = found.groups as { nth: string; name: string };
      const about = name.replace(MEETING, '') + text.slice(start, end);
      const at = from + found.index;
      return {
        key: `session ${about}`,
        about: `${about}的届次`,
        value: String(readNumber(nth)),
        start: at,
        end: at + nth.length,
      };
    },
  };
}
