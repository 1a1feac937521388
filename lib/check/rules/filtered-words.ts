import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { entriesOf } from '../entries-of.ts';
import type { RuleMaker } from '../rule.ts';

interface Filtered {
  term: string;
  /** The characters around the place where words are gone. */
  pattern: RegExp;
  /** How far in the found text the place is, and what most likely stood there. */
  at: number;
  restore?: string;
  heeds?(codes: Uint16Array, start: number): boolean;
}

const isName = codeSet('平');

/** Places at which pages' filters take names, numbers and years out of set phrases and leave no sign of it. */
const FILTERED: readonly Filtered[] = [
  { term: '理论和重要思想', pattern: /邓小平理论和重要思想/g, at: 6, restore: '“三个代表”' },
  { term: '理论、重要思想', pattern: /邓小平理论、重要思想/g, at: 6, restore: '“三个代表”' },
  { term: '以重要思想', pattern: /以重要思想为指导/g, at: 1, restore: '“三个代表”' },
  ...['学习', '贯彻', '实践', '落实', '践行'].map(
    (verb): Filtered => ({
      term: `${verb}重要思想`,
      pattern: new RegExp(`${verb}重要思想(?=[，。；、,;]|的(?:需要|要求)|$)`, 'g'),
      at: 2,
      restore: '“三个代表”',
    }),
  ),
  {
    term: '新时代中国特色社会主义思想',
    pattern: /(?<!习近平|主席|总书记)新时代中国特色社会主义思想/g,
    at: 0,
    restore: '习近平',
    heeds: (codes, start) => !has(isName, codes[start - 1]!),
  },
  { term: '党的精神', pattern: /(?<=以|学习|贯彻|落实|领会)党的精神(?=为指导|[，。；、,;]|$)/g, at: 2 },
  { term: '党的会议精神', pattern: /党的会议精神/g, at: 2 },
  { term: '党的届', pattern: /党的届[一二三四五六七]?中?全会/g, at: 2 },
  ...['中国工会', '中国妇女', '工会', '妇女', '共青团'].map(
    (body): Filtered => ({
      term: `${body}大精神`,
      pattern: new RegExp(`(?:学习|贯彻|落实|领会)[\u4e00-\u9fff]{0,8}${body}大精神`, 'g'),
      at: -3,
    }),
  ),
  ...['制定', '现将', '做好', '安排', '总结', '完成'].map(
    (verb): Filtered => ({
      term: `${verb}年工作`,
      pattern: new RegExp(`${verb}年工作(?=计划|总结|安排|任务|要点|情况)`, 'g'),
      at: verb.length,
    }),
  ),
];

/** Words that were taken out of a set phrase on the way: 学习贯彻党的届四中全会, 以邓小平理论和重要思想为指导. */
export const filteredWords: RuleMaker = () => ({
  id: 'filtered-words',
  terms: FILTERED.map((filtered) => [filtered.term, filtered] as const),
  heedsTerm: (codes, start, _end, { heeds }) => heeds === undefined || heeds(codes, start),
  check({ text }, hits, { report }) {
    let told = -1;
    for (const { pattern, at, restore } of entriesOf(hits)) {
      for (const { index, 0: match } of allMatches(text, pattern)) {
        if (index < told) continue;
        told = index + match.length;
        const place = index + (at < 0 ? match.length + at : at);
        report({
          type: 'mask',
          severity: 'warning',
          start: index,
          end: told,
          message: restore ? `“${match}”里少了“${restore}”` : `“${match}”里像是少了字`,
          why: '网页过滤时会把人名、届次、年份删去，复制过来后要补全',
          fixes: restore
            ? [{ label: `补上“${restore}”`, safe: false, edits: [{ start: place, end: place, insert: restore }] }]
            : [],
        });
      }
    }
  },
});
