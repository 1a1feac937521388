import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet } from '../../knowledge/code-set.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { commaInRow } from '../comma-in-row.ts';
import { rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';
import { textBefore } from '../text-before.ts';

const WORD = '[\u4e00-\u9fff]';
/** Two nouns between a comma and the clause's end. */
const PAIR = new RegExp(
  `[，,](${WORD}{2,6})(?:[、](${WORD}{2,6}))?[和与及以]及?(${WORD}{2,8})(?=[，。；、,;.]|$|的(?:${WORD}{2,6}[，。；,;]))`,
  'g',
);

/** What no such noun has in it, or begins with. */
const NO_NOUN =
  /[的地得了着过在把将使让]|^(?:具备|引入|引进|吸引|依托|借助|传授|掌握|了解|遵守|热爱|爱护|尊重|懂得|学会|养成|拥有|享受|承担|负责|检查|布置|购置|配备|发放|收集|整理|批改|辅导|讲解|教育|培训|宣讲|倘若|如果|面对|无论|不管|不论|由于|因为|随着|经过|为了|除了|针对|每|各|既|无|有)/;
/** What plans list besides. */
const MORE = [
  '学习',
  '总结',
  '计划',
  '档案',
  '台账',
  '身体',
  '健康',
  '婚姻',
  '学生',
  '居民',
  '村民',
  '老人',
  '党员',
  '方案',
  '卫生',
  '安全',
  '秩序',
  '文明',
  '礼仪',
];
/** They are verbs, too, and are met as nouns' attributes. */
const NOUNS_TOO = ['工作', '生活', '教学', '发展', '学习', '服务', '组织', '保障', '实践'];

/** Two nouns alone make no clause: behind a comma they end the row before it. 提高责任意识，管理水平和育人能力。 */
export const threeNouns: RuleMaker = (knowledge) => {
  const nouns = [...wordsOf(knowledge, 'abstract-noun').filter((noun) => noun.length > 1), ...MORE];
  const verbs = wordsOf(knowledge, 'verb').filter((verb) => !NOUNS_TOO.includes(verb));
  const words = rowWords(knowledge);
  const isNoun = (word: string) =>
    nouns.some((noun) => word.endsWith(noun)) &&
    !words.isClause(word) &&
    !verbs.some((verb) => word.startsWith(verb) && word.length > verb.length + 1) &&
    !NO_NOUN.test(word);
  return {
    id: 'three-nouns',
    terms: sideBySide(nouns, '和与及以').map((term) => [term, term.length] as const),
    heedsTerm: (codes, start) => standsWithin(codes, start - 5, start, isComma),
    check({ text }, _hits, { report }) {
      for (const { index, 0: match, 1: second, 2: third, 3: last } of allMatches(text, PAIR)) {
        const before = textBefore(text, index, isSign);
        if (![second!, last!, ...(third ? [third] : [])].every(isNoun)) continue;
        // Longer words only where both end alike: 困难职工，单亲女职工和患病女职工.
        if (second!.length > 4 && second!.slice(-2) !== last!.slice(-2)) continue;
        const noun = nouns.find((one) => before.endsWith(one));
        // The row's first noun stands behind its verb; where nothing leads it in, it may be a clause of its own, and so
        // it is behind 随着.
        if (!noun || before.length <= noun.length + 1 || /[和与及]|^(?:随着|由于|经过)/.test(before)) continue;
        const start = index - Math.min(before.length, Math.max(noun.length, Math.min(second!.length, 4)));
        report(commaInRow(text, start, index + match.length, [index]));
      }
    },
  };
};

const isSign = codeSet('，。；：、,;:');
const isComma = codeSet('，,');
