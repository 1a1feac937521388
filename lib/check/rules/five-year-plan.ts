import { allMatches } from '../../knowledge/all-matches.ts';
import { factsYear } from '../../knowledge/facts-year.ts';
import { readChinese } from '../../plan/outline/read-number.ts';
import type { RuleMaker } from '../rule.ts';
import { sentenceAround } from '../sentence-around.ts';
import { sideBySide } from '../side-by-side.ts';

/** “十五五”规划开局之年: the plan's number, and which of its years is meant. */
const NAMED =
  /(十[一二三四五六])五[”"]?(?:规划|时期|发展)?(?:实施)?的?(开局|起步|首|第[一二三四五](?=年)|收官|最后一)(?:之|一)?年/g;
/** The tenth began in 2001; each has five years. */
const TENTH = 2001;
const YEARS = 5;
const YEAR = /((?:19|20)\d\d)年/g;
/** The sentence tells of another year than the plan's. */
const ELSEWHERE = /去年|上年|明年|刚刚|过去|已经|以来|即将|来年/;

/** 在“十四五”开局之年…… tells what happened in it. */
const BACK_THEN = /[在自从于][“"]?$/;

/** The first or last year of a five-year plan in the wrong year: “十五五”收官之年 in 2026. */
export const fiveYearPlan: RuleMaker = (knowledge) => {
  const today = factsYear(knowledge);
  return {
    id: 'five-year-plan',
    // What is out of date as a whole is another rule's.
    yields: true,
    terms: sideBySide('一二三四五六', ['五']).map((text) => [`十${text}`, undefined] as const),
    check({ text, year = today }, _hits, { report }) {
      for (const { index, 0: said, 1: number, 2: which } of allMatches(text, NAMED)) {
        const sentence = sentenceAround(text, index);
        if (ELSEWHERE.test(sentence) || BACK_THEN.test(text.slice(0, index))) continue;
        const first = TENTH + YEARS * (readChinese(number!)! - 10);
        const nth = /收官|最后/.test(which!) ? YEARS : /^第/.test(which!) ? readChinese(which!.slice(1))! : 1;
        const right = first + nth - 1;
        const named = allMatches(text.slice(0, index), YEAR).at(-1)?.[1];
        if (right === Number(named ?? year)) continue;
        const quoted = /[“"]/.test(text[index - 1] ?? '');
        report({
          type: 'outdated-meeting-or-slogan',
          severity: 'error',
          start: quoted ? index - 1 : index,
          end: index + said.length,
          message: `“${number}五”是${first}年到${first + YEARS - 1}年，${named ?? year}年不是它的${nth === 1 ? '开局之年' : nth === YEARS ? '收官之年' : `第${which!.slice(1)}年`}`,
          why: '多半是沿用往年稿子时没有改',
        });
      }
    },
  };
};
