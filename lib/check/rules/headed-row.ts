import { allMatches } from '../../knowledge/all-matches.ts';
import { commaInRow } from '../comma-in-row.ts';
import { entriesOf } from '../entries-of.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** What such words begin with, each with what makes another word of it: 不断, 有效, 定期. */
const HEADS: Readonly<Record<string, string>> = {
  不: '断仅但管论同少得能足良久妨要可会宜再是',
  有: '效力序关机利助条的所限望针时些人益待',
  定: '期向点期额',
  无: '论愧疑',
  讲: '座师课话堂',
  重: '点要大温新视庆',
  比: '较如赛例',
  党: '员组委支建的中群政',
};
const SIGN = '[，、]';
const part = (head: string, but: string) => `${head}(?![${but}])[\\u4e00-\\u9fff]{1,6}`;

/** Three or more words with one character at their head, of which some have 、 behind them and some a comma: 定时间，定地点、定主讲人. */
export const headedRow: RuleMaker = () => {
  const rows = Object.entries(HEADS).map(([head, but]) => ({
    head,
    pattern: new RegExp(
      `(?<=^|[，。；：“做到要习])${part(head, but)}(?:${SIGN}${part(head, but)}){2,}(?=[，。；：”]|$)`,
      'g',
    ),
  }));
  return {
    id: 'headed-row',
    terms: rows.flatMap((row) => sideBySide('、', [row.head]).map((term) => [term, row] as const)),
    // Somewhere in a row that is mixed a word behind 、 stands beside one behind a comma.
    heedsTerm: (codes, start, end) => standsBehindComma(codes, start - LONGEST, end + LONGEST, codes[start + 1]!),
    check({ text }, hits, { report }) {
      for (const { pattern } of entriesOf(hits)) {
        for (const { index, 0: match } of allMatches(text, pattern)) {
          const commas = [...match.matchAll(/，/g)].map((comma) => index + comma.index);
          const isList = match.includes('、');
          // One clause at the end may be another's: 有组织、有计划，有条件地推进.
          if (!isList || commas.length === 0 || /地(?![点址位方])|的/.test(match)) continue;
          report(commaInRow(text, index, index + match.length, commas));
        }
      }
    },
  };
};

/** No word is longer, with the sign before it. */
const LONGEST = 8;
const COMMA = '，'.charCodeAt(0);

/** Whether a character stands behind a comma between two places. */
function standsBehindComma(codes: Uint16Array, from: number, to: number, head: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (codes[at] === COMMA && codes[at + 1] === head) return true;
  return false;
}
