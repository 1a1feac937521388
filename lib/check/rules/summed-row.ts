import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { commaInRow } from '../comma-in-row.ts';
import { rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';
import { standsWithin } from '../stands-within.ts';

const WORD = '[\u4e00-\u9fff]';
const SIGN = '[，,、]';
/** Words of one length up to 等: 教学目标，教学内容，课后作业等. */
const EVEN = [3, 4, 5, 6].map(
  (size) => [size, new RegExp(`(?:${WORD}{${size}}${SIGN}){2,}${WORD}{${size}}(?=等)`, 'g')] as const,
);
/** Phrases of one frame: 在学习中提高，在参与中发展、在共建中共享. */
const FRAME = `在${WORD}{1,4}[中里上下]${WORD}{1,4}`;
const FRAMED = new RegExp(`${FRAME}(?:[，,]${FRAME}、|、${FRAME}[，,])${FRAME}`, 'g');
/** What is begun with: 从健全制度，规范流程、改进作风入手. */
const BEGUN = new RegExp(
  `(?<=从)${WORD}{2,10}(?:${SIGN}${WORD}{2,10}){2,}(?=等?(?:几个|[两三四五六七八]个)?(?:方面)?(?:入手|着手))`,
  'g',
);

/** Verbs that are nouns' attributes as well. */
const NOUNS_TOO = new Set(['工作', '生活', '教学', '发展', '学习', '服务', '组织', '保障']);

/** A long row whose end shows that it is one, with a comma in it. */
export const summedRow: RuleMaker = (knowledge) => {
  const words = rowWords(knowledge);
  const nouns = wordsOf(knowledge, 'abstract-noun').filter((noun) => noun.length > 1);
  const verbs = wordsOf(knowledge, 'verb').filter((verb) => verb.length > 1 && !NOUNS_TOO.has(verb));
  return {
    id: 'summed-row',
    terms: [
      ['等', 'sum'],
      ['入手', 'begun'],
      ['着手', 'begun'],
      ['，在', 'frame'],
      [',在', 'frame'],
    ],
    heedsTerm(codes, start, _end, entry) {
      if (entry === 'sum') return EVEN.some(([size]) => isOfSize(codes, start, size));
      return entry === 'begun'
        ? standsWithin(codes, start - 50, start, isFrom)
        : standsWithin(codes, start + 2, start + 7, isWithin);
    },
    check({ text }, hits, { report }) {
      const say = (start: number, end: number) => {
        const commas = [...text.slice(start, end).matchAll(/[，,]/g)].map(({ index }) => start + index);
        if (commas.length > 0) report(commaInRow(text, start, end, commas));
      };
      const codes = codesOf(text);
      const sorts = new Set(hits.map(({ entry }) => entry));
      for (const [size, pattern] of EVEN) {
        if (!hits.some(({ start, entry }) => entry === 'sum' && isOfSize(codes, start, size))) continue;
        for (const { index, 0: match } of allMatches(text, pattern)) {
          const row = match.split(/[，,、]/);
          if (
            !row.every((word) => nouns.some((noun) => word.endsWith(noun))) ||
            row.some((word) => verbs.some((verb) => word.startsWith(verb)))
          )
            continue;
          if (row.some((word) => words.isClause(word) || /[的地得了着过把使让将]/.test(word))) continue;
          // 政策接续发力，专项资金、重点项目等: a comma before the first 、 may be another clause's end.
          if (/^[^、]*[，,].*、/.test(match)) continue;
          say(index, index + match.length);
        }
      }
      if (sorts.has('frame'))
        for (const { index, 0: match } of allMatches(text, FRAMED)) say(index, index + match.length);
      if (sorts.has('begun'))
        for (const { index, 0: match } of allMatches(text, BEGUN)) say(index, index + match.length);
    },
  };
};

/**
 * Whether two signs before 等 stand as far from each other, a word of this size between them, as the second from 等, and one of
 * them is a comma, or one before them may be.
 */
function isOfSize(codes: Uint16Array, end: number, size: number): boolean {
  const last = end - size - 1;
  const first = last - size - 1;
  if (first < 0 || !has(isSign, codes[last]!) || !has(isSign, codes[first]!)) return false;
  return codes[last] !== LIST || codes[first] !== LIST || has(isSign, codes[first - size - 1]!);
}

const LIST = '、'.charCodeAt(0);

const isSign = codeSet('，,、');
const isFrom = codeSet('从');
const isWithin = codeSet('中里上下');
