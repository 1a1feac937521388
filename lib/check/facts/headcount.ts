import { codeSet } from '../../knowledge/code-set.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { sentenceAround } from '../sentence-around.ts';
import { standsWithin } from '../stands-within.ts';
import { ANOTHER_TIME, type FactReader } from './fact.ts';

const SCOPE = '(?:全|我|本)(?<scope>公司|集团|单位|街道|社区|[院校园厂局镇乡县市区村所处系矿]|体)';
/** 全院现有 | 女职工 | 326人 */
const BEFORE = new RegExp(`${SCOPE}(?:现有|共有|现|共|有)?$`);
const BEHIND = /^(?:总数|共有|现有|共计|共|为)?[（(]?共?(\d+)\s?[人名](?!次)/;
/** 全院现有326名 | 女职工, 为全院326名 | 女职工 */
const COUNTED = new RegExp(
  `(?:${SCOPE}(?:现有|共有|有)|[为对给]${SCOPE.replace('?<scope>', '?<other>')})(?<count>\\d+)\\s?[名位]$`,
);

/** How far off the people the number stands. */
const [BEFORE_IT, BEHIND_IT] = [14, 10];
const isDigit = codeSet('0123456789');

/** How many people of a kind the whole unit has: 全院现有女职工326人. */
export function headcount(knowledge: Knowledge): FactReader {
  return {
    terms: wordsOf(knowledge, 'staff'),
    before: '司团位道区院校园厂局镇乡县市村所处系矿体有现共名',
    heeds: (codes, start, end) =>
      standsWithin(codes, start - BEFORE_IT, start, isDigit) || standsWithin(codes, end, end + BEHIND_IT, isDigit),
    read(text, { start, end }) {
      const before = text.slice(Math.max(0, start - BEFORE_IT), start);
      const people = text.slice(start, end);
      const whole = BEFORE.exec(before);
      const behind = whole && BEHIND.exec(text.slice(end, end + BEHIND_IT));
      const groups = (behind ? whole : COUNTED.exec(before))?.groups;
      const count = behind?.[1] ?? groups?.count;
      if (!groups || !count || ANOTHER_TIME.test(sentenceAround(text, start))) return undefined;
      const scope = groups.scope ?? groups.other;
      const at = behind ? end + behind[0].indexOf(count) : start - before.length + before.lastIndexOf(count);
      return {
        key: `headcount ${scope} ${people}`,
        about: `全${scope}${people}人数`,
        value: count,
        start: at,
        end: at + count.length,
      };
    },
  };
}
